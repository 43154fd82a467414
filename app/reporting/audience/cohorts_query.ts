import db from '@adonisjs/lucid/services/db'
import type { Audience } from '#reporting/audience/audience'
import type { ReportContext } from '#reporting/context'
import { endOf, plus, type DateRange, type IsoDate } from '#reporting/dates'
import { addUp, zero, type Sums } from '#reporting/measures'

const CELL_SUMS = ['customers', 'receipts', 'revenue'] as const

/** Customers by the month of their first purchase. */
export interface Cohort {
  /** The first day of the month. */
  cohort: IsoDate
  customers: number
  /** How many of them came a second time, and after how many days altogether. */
  returned: number
  days: number
  /** What they did in their first month and in each one after it, until today's. */
  months: Sums[]
  /** All of it. */
  ever: Sums
}

/** The cohorts of the months of the period; months without newcomers are left out. */
export async function cohortsOf(context: ReportContext, audience: Audience): Promise<Cohort[]> {
  const { current, today } = context
  const cells = await rowsOf<Sums & { cohort: IsoDate; month: IsoDate }>(
    context,
    audience,
    'cohort, month, customers, receipts, revenue from customer_cohorts'
  )
  const returns = await returnsOf(context, audience, current)
  return [...Map.groupBy(cells, ({ cohort }) => cohort)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([cohort, own]) => {
      const byMonth = new Map(own.map(({ month, ...sums }) => [month, sums as unknown as Sums]))
      const back = returns.filter((one) => one.cohort === cohort)
      const latest = [...byMonth.keys()].reduce((one, other) => (one > other ? one : other), today)
      return {
        cohort,
        customers: byMonth.get(cohort)?.customers ?? 0,
        returned: back.reduce((sum, { customers }) => sum + customers, 0),
        days: back.reduce((sum, { customers, days }) => sum + customers * days, 0),
        months: monthsUntil(cohort, latest).map((month) => byMonth.get(month) ?? zero(CELL_SUMS)),
        ever: addUp(byMonth.values(), CELL_SUMS),
      }
    })
    .filter(({ customers }) => customers > 0)
}

export interface Returned {
  cohort: IsoDate
  days: number
  customers: number
}

/** After how many days customers of the months of a range came again. */
export function returnsOf(context: ReportContext, audience: Audience, range: DateRange) {
  return rowsOf<Returned>(context, audience, 'cohort, days, customers from customer_returns', range)
}

async function rowsOf<Row>(
  { actor, current }: ReportContext,
  { id }: Audience,
  what: string,
  { from, to }: DateRange = current
) {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select ${what}
      where tenant_id = :tenant and audience = :id and cohort between :from and :to`,
    { tenant: actor.tenantId, id, from, to }
  )
  return rows
}

function monthsUntil(first: IsoDate, last: IsoDate): IsoDate[] {
  const months = []
  for (let month = first; month <= endOf(last, 'month'); month = plus(month, { months: 1 }))
    months.push(month)
  return months
}
