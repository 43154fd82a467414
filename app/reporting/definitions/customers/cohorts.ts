import { audienceOf } from '#reporting/audience/audience'
import { cohortsOf, type Cohort } from '#reporting/audience/cohorts_query'
import { overMonths } from '#reporting/audience/whole_months'
import { defineReport, dimension, measures, type ReportRow } from '#reporting/report'

const months = { parameters: {}, compare: 'never', usual: 'last365' } as const

/** How many of a month's newcomers come back, month after month, and what they have spent until then. */
export const cohorts = defineReport({
  id: 'cohorts',
  group: 'customers',
  permission: 'reports.customers',
  ...months,
  columns: () => [
    dimension('cohort', 'month'),
    dimension('monthsAfter', 'integer'),
    ...measures('cohortCustomers', 'customers', 'retention', 'revenue', 'lifetimeValue'),
  ],
  chart: { kind: 'cohorts', x: 'monthsAfter', y: 'cohort', value: 'retention' },

  async run(asked) {
    const context = overMonths(asked)
    const found = await cohortsOf(context, audienceOf(context))
    return {
      context,
      rows: found.flatMap(monthsOfCohort),
      totals: { sums: { ...ever(found), cohort_customers: people(found) }, base: null },
    }
  },
})

/** What a customer brings, and how soon one comes again, by the month of the first purchase. */
export const lifetime = defineReport({
  id: 'lifetime',
  group: 'customers',
  permission: 'reports.customers',
  ...months,
  columns: () => [
    dimension('cohort', 'month'),
    ...measures(
      'cohortCustomers',
      'repeatRate',
      'daysToSecond',
      'purchasesPerNewcomer',
      'averageCheck',
      'revenue',
      'lifetimeValue'
    ),
  ],
  chart: { kind: 'bar', x: 'cohort', y: 'lifetimeValue' },

  async run(asked) {
    const context = overMonths(asked)
    const found = await cohortsOf(context, audienceOf(context))
    return {
      context,
      rows: found.map((one) => ({
        dimensions: { cohort: one.cohort },
        sums: lifetimeSums([one]),
        base: null,
      })),
      totals: { sums: lifetimeSums(found), base: null },
    }
  },
})

function monthsOfCohort({ cohort, customers, months: each }: Cohort): ReportRow[] {
  let spent = 0
  return each.map((sums, monthsAfter) => {
    spent += sums.revenue
    return {
      dimensions: { cohort, monthsAfter },
      sums: { ...sums, cohort_customers: customers, lifetime: spent },
      base: null,
    }
  })
}

const people = (list: Cohort[]) => list.reduce((sum, { customers }) => sum + customers, 0)

/** Of whole cohorts there is no month in which they are present. */
function ever(list: Cohort[]) {
  const revenue = list.reduce((sum, one) => sum + one.ever.revenue, 0)
  return {
    customers: people(list),
    receipts: list.reduce((sum, one) => sum + one.ever.receipts, 0),
    revenue,
    lifetime: revenue,
    ever: 1,
  }
}

function lifetimeSums(list: Cohort[]) {
  return {
    ...ever(list),
    cohort_customers: people(list),
    returned: list.reduce((sum, { returned }) => sum + returned, 0),
    days: list.reduce((sum, { days }) => sum + days, 0),
  }
}
