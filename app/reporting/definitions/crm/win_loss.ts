import vine from '@vinejs/vine'
import { ENDED_SUMS, sumUpCrm } from '#reporting/crm_query'
import { GROUPINGS } from '#reporting/definitions/crm/groupings'
import { defineReport, measures, type ReportAction, type ReportRow } from '#reporting/report'
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
    return {
      rows: ordered,
      totals: totalsOf(context, rows, SUMS),
      actions: slice === 'reason' ? actions(ordered, context.t('words.noReason')) : [],
    }
  },
})

const COLUMN = { reason: 'lossReason', manager: 'manager', source: 'source', pipeline: 'pipeline' }

/** The reasons that cost most; where most deals have none, to write them down comes first. */
function actions(rows: ReportRow[], unknown: string): ReportAction[] {
  const lost = rows.filter(({ sums }) => sums!.lost > 0)
  const all = lost.reduce((deals, { sums }) => deals + sums!.lost, 0)
  const silent = lost.find(({ dimensions }) => dimensions.lossReason === unknown)?.sums!.lost ?? 0
  const reasons = lost
    .filter(({ dimensions }) => dimensions.lossReason !== unknown)
    .toSorted((a, b) => b.sums!.lost_amount - a.sums!.lost_amount)
    .map(({ dimensions, sums }) => ({
      kind: 'crm.lossReason',
      values: { reason: dimensions.lossReason!, deals: sums!.lost },
      money: sums!.lost_amount,
    }))
  if (silent * 2 <= all) return reasons
  return [{ kind: 'crm.enterReasons', values: { deals: silent }, money: null }, ...reasons]
}
