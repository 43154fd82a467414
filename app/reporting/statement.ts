import { COST_LINES } from '#commerce/costs'
import { monthCostsIn, type MonthCosts } from '#commerce/queries/costs_query'
import { DAILY_SALES } from '#commerce/rollups/rollups'
import { comparedUntil, compareWith, over, type ReportContext } from '#reporting/context'
import { resolveComparison, type Comparison } from '#reporting/comparison'
import { daysBetween, earlier, endOf, monthsWithin, startOf, type IsoDate } from '#reporting/dates'
import { divide, zero, type Sums } from '#reporting/measures'
import { grossOf, operatingOf } from '#reporting/measures/finance'
import { monthPlans } from '#reporting/plans_query'
import { sumUp } from '#reporting/rollup_query'

/** The lines in which costs are entered, each with whether it was. */
const ENTERED = COST_LINES.flatMap((line) => [line, `${line}_entered`])
/** Of every line, also of those that follow from others: the plan, whether there is one, and the fact beside it. */
export const LINES = [
  'revenue',
  'goods',
  'gross',
  'payroll',
  'rent',
  'marketing',
  'other',
  'operating',
] as const
export type Line = (typeof LINES)[number]

export const STATEMENT_SUMS = [
  'revenue',
  'costed_revenue',
  ...ENTERED,
  ...LINES.flatMap((line) => [`${line}_plan`, `${line}_plans`, `${line}_planned`]),
]

/** What a venue earned and spent in a month. */
export interface VenueMonth {
  venueId: string
  month: IsoDate
  sums: Sums
}

export interface Statement {
  /** Of whole months. */
  context: ReportContext
  current: VenueMonth[]
  base: VenueMonth[] | null
}

/**
 * What the venues earned and spent, month by month. Costs are those of whole months: the period grows to the months it
 * touches, and of a month that still runs the costs count as far as its days have gone.
 */
export async function statementOf(asked: ReportContext): Promise<Statement> {
  const context = wholeMonths(asked)
  const { period, comparison } = context
  const sold = await sumUp(context, {
    rollup: DAILY_SALES,
    sums: ['revenue', 'cost', 'costed_revenue'],
    by: { venueId: 's.venue_id', month: 's.month' },
  })
  const of = (side: 'sums' | 'base') =>
    new Map(sold.map((group) => [`${group.key.venueId} ${group.key.month}`, group[side]!]))

  const { through } = comparison ? comparedUntil(context) : { through: '' }
  return {
    context,
    current: await venueMonths(context, period, period.through, of('sums')),
    base: comparison && (await venueMonths(context, comparison, through, of('base'))),
  }
}

function wholeMonths(asked: ReportContext): ReportContext {
  const { today, comparison } = asked
  const grown = <R extends { from: IsoDate; to: IsoDate }>(range: R): R => ({
    ...range,
    from: startOf(range.from, 'month'),
    to: endOf(range.to, 'month'),
  })
  const { from, to, preset } = grown(asked.period)
  const running = from <= today && today < to
  const period = { from, to, preset, through: running ? today : to }
  return compareWith(over(asked, period), comparison && besides(period, comparison, grown))
}

function besides(
  period: Parameters<typeof resolveComparison>[0],
  comparison: Comparison,
  grown: (range: Comparison) => Comparison
) {
  const { kind } = comparison
  return kind === 'custom'
    ? grown(comparison)
    : grown(resolveComparison(period, { compare: kind })!)
}

type Sold = Map<string, Sums>

async function venueMonths(
  context: ReportContext,
  range: { from: IsoDate; to: IsoDate },
  through: IsoDate,
  sold: Sold
): Promise<VenueMonth[]> {
  const ids = context.venues.map(({ id }) => id)
  const entered = await monthCostsIn(context.actor, ids, range)
  const costs = new Map(entered.map((one) => [`${one.venueId} ${one.month}`, one]))
  const plan = await monthPlans(context, range)
  return monthsWithin(range).flatMap((month) => {
    const part = partOf(month, through)
    return ids.map((venueId) => {
      const key = `${venueId} ${month}`
      const fact = facts(sold.get(key) ?? NOTHING, costs.get(key), part)
      return { venueId, month, sums: withPlans(fact, plan(venueId, month), costs.get(key)) }
    })
  })
}

const NOTHING = zero(['revenue', 'cost', 'costed_revenue'])

/** The days of a month that have gone, of all it has. */
function partOf(month: IsoDate, through: IsoDate) {
  const last = endOf(month, 'month')
  return {
    gone: Math.max(0, daysBetween(month, earlier(through, last)) + 1),
    days: daysBetween(month, last) + 1,
  }
}

const COSTS = COST_LINES.map(
  (line) =>
    ({ line, entered: `${line}_entered`, fact: `${line}_fact`, plan: `${line}_plan` }) as const
)

function facts(
  sold: Sums,
  costs: MonthCosts | undefined,
  { gone, days }: { gone: number; days: number }
): Sums {
  const sums: Sums = { revenue: sold.revenue, costed_revenue: sold.costed_revenue }
  for (const { line, entered, fact } of COSTS) {
    const amount = gone > 0 ? (costs?.[fact] ?? null) : null
    sums[line] = amount === null ? 0 : divide(amount * gone, days)!
    sums[entered] = amount === null ? 0 : 1
  }
  // What the till knows of the cost of goods counts where nobody entered it.
  if (sums.goods_entered) sums.costed_revenue = sums.revenue
  else sums.goods = sold.cost
  return sums
}

const PLANS = LINES.map((line) => ({
  line,
  plan: `${line}_plan`,
  plans: `${line}_plans`,
  planned: `${line}_planned`,
}))

/** Beside the facts the plan of each line, whether there is one, and the fact that stands beside it. */
function withPlans(sums: Sums, revenue: number | null, costs: MonthCosts | undefined): Sums {
  const known: Partial<Record<Line, number>> = {}
  for (const { line, plan } of COSTS) known[line] = costs?.[plan] ?? undefined
  if (revenue !== null) {
    const whole: Sums = { revenue }
    for (const { line } of COSTS) whole[line] = known[line] ?? 0
    known.revenue = revenue
    known.gross = grossOf(whole)
    known.operating = operatingOf(whole)
  }
  for (const { line, plan, plans, planned } of PLANS) {
    const amount = known[line]
    sums[plan] = amount ?? 0
    sums[plans] = amount === undefined ? 0 : 1
    sums[planned] = amount === undefined ? 0 : factOf(line, sums)
  }
  return sums
}

export function factOf(line: Line, sums: Sums) {
  if (line === 'gross') return grossOf(sums)
  return line === 'operating' ? operatingOf(sums) : sums[line]
}
