import { audienceOf } from '#reporting/audience/audience'
import { cohortsOf, returnsOf } from '#reporting/audience/cohorts_query'
import { overMonths } from '#reporting/audience/whole_months'
import { defineReport, dimension, measures } from '#reporting/report'

/** The last day of each stretch after the first purchase. */
const STRETCHES = [0, 7, 14, 30, 60, 90, 180, Infinity]

/** How soon the newcomers of some months came for the second time. */
export const secondPurchase = defineReport({
  id: 'second-purchase',
  group: 'customers',
  permission: 'reports.customers',
  parameters: {},
  compare: 'never',
  usual: 'last365',
  columns: () => [dimension('within'), ...measures('returned', 'returnedShare', 'returnedByThen')],
  chart: { kind: 'bar', x: 'within', y: 'returned' },

  async run(asked) {
    const context = overMonths(asked)
    const audience = audienceOf(context)
    const returns = await returnsOf(context, audience, context.current)
    const found = await cohortsOf(context, audience)
    const newcomers = found.reduce((sum, { customers }) => sum + customers, 0)

    let [after, by] = [-1, 0]
    const rows = STRETCHES.map((last) => {
      const within = returns.filter(({ days }) => days > after && days <= last)
      const returned = within.reduce((sum, { customers }) => sum + customers, 0)
      const name = context.t('words.within', { from: after + 1, to: last === Infinity ? 0 : last })
      after = last
      by += returned
      return { dimensions: { within: name }, sums: { returned, by, newcomers }, base: null }
    })
    const never = {
      dimensions: { within: context.t('words.notYet') },
      sums: { returned: newcomers - by, by, newcomers, never: 1 },
      base: null,
    }
    return {
      context,
      rows: newcomers > 0 ? [...rows, never] : [],
      totals: { sums: { returned: newcomers, by, newcomers }, base: null },
    }
  },
})
