import { wholeTenant, type Audience } from '#reporting/audience/audience'
import { wholeDays } from '#reporting/audience/begun_days'
import { countPeople, type Counted } from '#reporting/audience/people_query'
import type { ReportContext, Window } from '#reporting/context'
import { daysBetween, plus, type DateRange, type IsoDate } from '#reporting/dates'
import { customersIn } from '#reporting/definitions/customers/overview'
import type { Sums } from '#reporting/measures'
import { defineReport, measures } from '#reporting/report'
import { sales } from '#reporting/sales_query'

/** Within so many days members of a living ecosystem buy in several categories. */
export const NSM_DAYS = 60
const MAU_DAYS = 30
/** Before anybody's first purchase. */
export const EVER: IsoDate = '1900-01-01'

/** How the club as a whole lives. Sums of running days are compared with whole days of the other period. */
export const ecosystem = defineReport({
  id: 'ecosystem',
  group: 'customers',
  permission: 'reports.customers',
  everywhere: true,
  parameters: {},
  compare: 'previous',
  columns: () =>
    measures(
      'members',
      'activeMembers',
      'nsm',
      'crossPurchaseRate',
      'categoriesPerMember',
      'ecosystemRevenue',
      'ecosystemShare',
      'retained',
      'dailyActive',
      'monthlyActive',
      'stickiness'
    ),
  chart: { kind: 'tiles', y: 'members' },

  async run(context) {
    const audience = wholeTenant(context)
    const sold = await sales(context)
    const totals = {
      sums: { ...sold.sums, ...(await livesIn(context, audience, context.current)) },
      base: context.base && { ...sold.base!, ...(await livesIn(context, audience, context.base)) },
    }
    return { rows: [{ dimensions: {}, ...totals }], totals }
  },
})

async function livesIn(context: ReportContext, audience: Audience, window: Window): Promise<Sums> {
  const own = await customersIn(context, audience, window)
  const { from, to } = wholeDays(window)
  const days = daysBetween(from, to) + 1
  const before = { from: plus(from, { days: -days }), to: plus(from, { days: -1 }) }
  const at = audience.id
  const counted = (kind: Counted['kind'], range: DateRange) => ({ kind, audience: at, ...range })
  const [members, active, cross, categories, nsm, monthly, earlier, either, daily] =
    await countPeople(context, [
      counted('new', { from: EVER, to }),
      counted('customers', { from, to }),
      counted('businesses', { from, to }),
      counted('category', { from, to }),
      counted('categories', last(NSM_DAYS, to)),
      counted('customers', last(MAU_DAYS, to)),
      counted('customers', before),
      counted('customers', { from: before.from, to }),
      { ...counted('customers', { from, to }), eachDay: true },
    ])
  return {
    ...own,
    members,
    active,
    cross,
    categories,
    nsm,
    monthly,
    earlier,
    again: earlier + active - either,
    daily,
    days: Math.max(days, 0),
  }
}

const last = (days: number, to: IsoDate): DateRange => ({
  from: plus(to, { days: 1 - days }),
  to,
})
