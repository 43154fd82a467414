import vine from '@vinejs/vine'
import { ENDED_SUMS, sumUpCrm } from '#reporting/crm_query'
import { GROUPINGS } from '#reporting/definitions/crm/groupings'
import { defineReport, measures } from '#reporting/report'
import { sorted, totalsOf } from '#reporting/rows'

const SUMS = Object.keys(ENDED_SUMS)
const SLICES = ['reason', 'manager', 'source', 'pipeline'] as const

/** Why deals are lost, and where: by when they ended. Only lost deals have a reason. */
export const winLoss = defineReport({
  id: 'win-loss',
  group: 'crm',
  permission: 'reports.crm',
  subject: 'crm',
  parameters: { slice: vine.enum(SLICES).optional() },
  compare: 'none',
  paged: true,
  columns: ({ slice = 'reason' }) => [
    ...GROUPINGS[slice].columns,
    ...measures('lostDeals', 'lostShare', 'lostAmount', 'lostAmountShare', 'daysToLoss'),
    ...(slice === 'reason' ? [] : measures('wonDeals', 'wonAmount', 'winRate', 'averageDeal')),
  ],
  chart: ({ slice = 'reason' }) => ({ kind: 'bar', x: COLUMN[slice], y: 'lostDeals' }),

  async run(context, { slice = 'reason' }) {
    const { by, rows: rowsOf } = GROUPINGS[slice]
    const groups = await sumUpCrm<string>(context, {
      facts: 'deals',
      at: 'ended_at',
      sums: ENDED_SUMS,
      by,
    })
    const rows = await rowsOf(context, groups)
    const lost =
      slice === 'reason' ? rows.filter(({ sums, base }) => sums!.lost || base?.lost) : rows
    const ordered = sorted(
      lost,
      (sums) => sums.lost,
      (row) => JSON.stringify(row.dimensions)
    )
    return { rows: ordered, totals: totalsOf(context, rows, SUMS) }
  },
})

const COLUMN = { reason: 'lossReason', manager: 'manager', source: 'source', pipeline: 'pipeline' }
