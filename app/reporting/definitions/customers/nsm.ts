import { wholeTenant } from '#reporting/audience/audience'
import { countPeopleBack } from '#reporting/audience/people_back_query'
import { countPeople } from '#reporting/audience/people_query'
import { daysBetween, eachDay, plus, type IsoDate } from '#reporting/dates'
import { EVER, NSM_DAYS } from '#reporting/definitions/customers/ecosystem'
import { defineReport, dimension, measures } from '#reporting/report'

/** Longer periods are drawn week by week. */
const MOST_DAYS = 120
/** The share of members, in percent, that buy in several categories in a living ecosystem. */
const GOAL = 25

/** How many members buy in several categories, day after day. */
export const nsm = defineReport({
  id: 'nsm',
  group: 'customers',
  permission: 'reports.customers',
  everywhere: true,
  parameters: {},
  compare: 'never',
  usual: 'last90',
  columns: () => [dimension('date', 'date'), ...measures('nsm', 'members', 'crossMembers')],
  chart: { kind: 'line', x: 'date', y: 'nsm', goal: GOAL },

  async run(context) {
    const { id: audience } = wholeTenant(context)
    const dates = sampled(eachDay(context.current))
    const range = { from: dates[0], to: dates.at(-1)! }
    const asked = { kind: 'categories', audience, days: NSM_DAYS, ...range } as const
    const buyers = await countPeopleBack(context, asked)
    const newcomers = await countPeople(context, [
      { kind: 'new', audience, from: EVER, to: dates[0] },
      ...dates.slice(1).map((date, at) => ({
        kind: 'new' as const,
        audience,
        from: plus(dates[at], { days: 1 }),
        to: date,
      })),
    ])
    let members = 0
    const rows = dates.map((date, at) => {
      members += newcomers[at]
      return { dimensions: { date }, sums: { nsm: buyers.get(date)!, members }, base: null }
    })
    return { rows, totals: { sums: rows.at(-1)!.sums, base: null } }
  },
})

function sampled(days: IsoDate[]): IsoDate[] {
  const step = daysBetween(days[0], days.at(-1)!) < MOST_DAYS ? 1 : 7
  return days.filter((_, at) => (days.length - 1 - at) % step === 0)
}
