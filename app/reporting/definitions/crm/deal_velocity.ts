import vine from '@vinejs/vine'
import { ENDED_SUMS, MADE_SUMS, sumUpCrm } from '#reporting/crm_query'
import { GROUPINGS } from '#reporting/definitions/crm/groupings'
import { merged } from '#reporting/definitions/crm/merged'
import { defineReport, measures } from '#reporting/report'
import { sorted, withTotals } from '#reporting/rows'

const SUMS = [...Object.keys(MADE_SUMS), ...Object.keys(ENDED_SUMS)]
const SLICES = ['pipeline', 'manager', 'source'] as const

/** How fast deals become money: made, won, how large and how long. */
export const dealVelocity = defineReport({
  id: 'deal-velocity',
  group: 'crm',
  permission: 'reports.crm',
  subject: 'crm',
  usual: 'last90',
  parameters: { slice: vine.enum(SLICES).optional() },
  compare: 'none',
  paged: true,
  columns: ({ slice = 'pipeline' }) => [
    ...GROUPINGS[slice].columns,
    ...measures('velocity', 'deals', 'winRate', 'averageDeal', 'daysToWin', 'daysToLoss'),
    ...measures('wonDeals', 'wonAmount', 'lostDeals'),
  ],
  chart: ({ slice = 'pipeline' }) => ({ kind: 'bar', x: slice, y: 'velocity' }),

  async run(context, { slice = 'pipeline' }) {
    const { by, rows: rowsOf } = GROUPINGS[slice]
    const made = { facts: 'deals', at: 'opened_at', sums: MADE_SUMS, by } as const
    const ended = { facts: 'deals', at: 'ended_at', sums: ENDED_SUMS, by } as const
    const answers = [await sumUpCrm<string>(context, made), await sumUpCrm<string>(context, ended)]
    const rows = await rowsOf(context, merged(context, answers, SUMS))
    const ordered = sorted(
      rows,
      (sums) => sums.won_amount,
      (row) => JSON.stringify(row.dimensions)
    )
    return withTotals(context, ordered, SUMS)
  },
})
