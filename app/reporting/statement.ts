import { COST_LINES, type CostKind, type CostLine } from '#commerce/costs'
import { costsIn } from '#commerce/queries/costs_query'
import { DAILY_SALES } from '#commerce/rollups/rollups'
import { comparedUntil, compareWith, over, type ReportContext } from '#reporting/context'
import { resolveComparison, type Comparison } from '#reporting/comparison'
import { daysBetween, earlier, endOf, monthsWithin, startOf, type IsoDate } from '#reporting/dates'
import { divide, zero, type Sums } from '#reporting/measures'
import { grossOf, operatingOf } from '#reporting/measures/finance'
import { monthPlans, type PlanOf } from '#reporting/plans_query'
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
type Entries = Map<string, number>

async function venueMonths(
  context: ReportContext,
  range: { from: IsoDate; to: IsoDate },
  through: IsoDate,
  sold: Sold
): Promise<VenueMonth[]> {
  const ids = context.venues.map(({ id }) => id)
  const costs = await costsIn(context.actor, ids, range)
  const entries: Entries = new Map(
    costs.map(({ venueId, month, line, kind, amount }) => [key(venueId, month, line, kind), amount])
  )
  const plan = await monthPlans(context, range)
  return monthsWithin(range).flatMap((month) => {
    const part = partOf(month, through)
    return ids.map((venueId) => {
      const revenue = sold.get(`${venueId} ${month}`) ?? NOTHING
      return { venueId, month, sums: statement({ venueId, month, part }, revenue, entries, plan) }
    })
  })
}

const NOTHING = zero(['revenue', 'cost', 'costed_revenue'])

const key = (venueId: string, month: IsoDate, line: CostLine, kind: CostKind) =>
  `${venueId} ${month} ${line} ${kind}`

/** The days of a month that have gone, of all it has. */
function partOf(month: IsoDate, through: IsoDate) {
  const last = endOf(month, 'month')
  return {
    gone: Math.max(0, daysBetween(month, earlier(through, last)) + 1),
    days: daysBetween(month, last) + 1,
  }
}

interface Place {
  venueId: string
  month: IsoDate
  part: { gone: number; days: number }
}

function statement({ venueId, month, part }: Place, sold: Sums, entries: Entries, planOf: PlanOf) {
  const entry = (line: CostLine, kind: CostKind) => entries.get(key(venueId, month, line, kind))
  const sums: Sums = { revenue: sold.revenue, costed_revenue: sold.costed_revenue }
  for (const line of COST_LINES) {
    const amount = part.gone > 0 ? entry(line, 'fact') : undefined
    sums[line] = amount === undefined ? 0 : divide(amount * part.gone, part.days)!
    sums[`${line}_entered`] = amount === undefined ? 0 : 1
  }
  // What the till knows of the cost of goods counts where nobody entered it.
  if (sums.goods_entered) sums.costed_revenue = sums.revenue
  else sums.goods = sold.cost
  return { ...sums, ...plans(sums, planOf(venueId, month), (line) => entry(line, 'plan')) }
}

/** The plan of each line, with the fact that stands beside it. */
function plans(
  fact: Sums,
  revenue: number | null,
  planned: (line: CostLine) => number | undefined
): Sums {
  const known: Partial<Record<Line, number>> = Object.fromEntries(
    COST_LINES.flatMap((line) => {
      const amount = planned(line)
      return amount === undefined ? [] : [[line, amount]]
    })
  )
  if (revenue !== null) {
    const whole: Sums = { ...zero(COST_LINES), ...known, revenue }
    Object.assign(known, { revenue, gross: grossOf(whole), operating: operatingOf(whole) })
  }
  return Object.fromEntries(
    LINES.flatMap((line) => [
      [`${line}_plan`, known[line] ?? 0],
      [`${line}_plans`, line in known ? 1 : 0],
      [`${line}_planned`, line in known ? factOf(line, fact) : 0],
    ])
  )
}

export function factOf(line: Line, sums: Sums) {
  if (line === 'gross') return grossOf(sums)
  return line === 'operating' ? operatingOf(sums) : sums[line]
}
