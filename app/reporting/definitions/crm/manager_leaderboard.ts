import { ENDED_SUMS, MADE_SUMS, sumUpCrm } from '#reporting/crm_query'
import { BY_MANAGER, managerRows } from '#reporting/definitions/crm/managers'
import { merged } from '#reporting/definitions/crm/merged'
import { defineReport, dimension, measures } from '#reporting/report'
import { sorted, withTotals } from '#reporting/rows'

const DONE_SUMS = { activities: 'count(*)' }
const SUMS = [MADE_SUMS, ENDED_SUMS, DONE_SUMS].flatMap((sums) => Object.keys(sums))

/** Managers by what they won. */
export const managerLeaderboard = defineReport({
  id: 'manager-leaderboard',
  group: 'crm',
  permission: 'reports.crm',
  subject: 'crm',
  parameters: {},
  compare: 'none',
  paged: true,
  columns: () => [
    dimension('place', 'integer'),
    dimension('manager'),
    dimension('department'),
    ...measures('wonAmount', 'wonAmountShare', 'wonDeals', 'averageDeal', 'winRate', 'daysToWin'),
    ...measures('deals', 'lostDeals', 'activities'),
  ],
  chart: { kind: 'bar', x: 'manager', y: 'wonAmount' },

  async run(context) {
    const question = { by: BY_MANAGER }
    const answers = [
      await sumUpCrm(context, { facts: 'deals', at: 'opened_at', sums: MADE_SUMS, ...question }),
      await sumUpCrm(context, { facts: 'deals', at: 'ended_at', sums: ENDED_SUMS, ...question }),
      await sumUpCrm(context, {
        facts: 'activities',
        at: 'done_at',
        sums: DONE_SUMS,
        ...question,
      }),
    ]
    const rows = await managerRows(context, merged(context, answers, SUMS))
    const ordered = sorted(
      rows,
      (sums) => sums.won_amount,
      ({ dimensions }) => `${dimensions.manager} ${dimensions.managerId}`
    ).map((row, index) => ({ ...row, dimensions: { place: index + 1, ...row.dimensions } }))
    return withTotals(context, ordered, SUMS)
  },
})
