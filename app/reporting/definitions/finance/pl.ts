import vine from '@vinejs/vine'
import type { ReportContext } from '#reporting/context'
import { monthsWithin } from '#reporting/dates'
import { addUp, type Sums } from '#reporting/measures'
import {
  defineReport,
  dimension,
  measures,
  type ReportAction,
  type ReportBody,
} from '#reporting/report'
import { totalsOf } from '#reporting/rows'
import {
  factOf,
  LINES,
  statementOf,
  STATEMENT_SUMS,
  type Line,
  type Statement,
  type VenueMonth,
} from '#reporting/statement'

const SLICES = ['line', 'month', 'venue', 'business'] as const

/** What was earned and spent, beside what was planned. */
export const pl = defineReport({
  id: 'pl',
  group: 'finance',
  permission: 'reports.finance',
  usual: 'year',
  total: ({ slice = 'line' }) => (slice === 'line' ? 'operatingProfit' : null),
  parameters: { slice: vine.enum(SLICES).optional() },
  compare: 'none',
  columns: ({ slice = 'line' }) =>
    slice === 'line'
      ? [
          dimension('line'),
          ...measures('lineFact', 'lineShare', 'linePlan', 'lineDifference', 'lineCompletion'),
        ]
      : [
          ...(slice === 'month' ? [dimension('month', 'month')] : [dimension(slice)]),
          ...measures('revenue', 'goodsCost', 'profitBeforeCosts', 'payroll', 'rent', 'marketing'),
          ...measures('otherCosts', 'operatingProfit', 'operatingMargin', 'operatingPlan'),
          ...measures('operatingDifference'),
        ],
  chart: ({ slice = 'line' }) =>
    slice === 'line'
      ? { kind: 'waterfall', x: 'line', y: 'lineFact' }
      : { kind: 'bar', x: slice, y: 'operatingProfit' },

  async run(asked, { slice = 'line' }) {
    const statement = await statementOf(asked)
    const { context } = statement
    const whole = totalsOf(
      context,
      [{ sums: side(statement.current), base: baseOf(statement) }],
      STATEMENT_SUMS
    )
    return {
      ...(slice === 'line' ? lines(context, whole) : GROUPED[slice](statement, whole)),
      context,
    }
  },
})

type Whole = ReportBody['totals']

const side = (cells: VenueMonth[]) =>
  addUp(
    cells.map(({ sums }) => sums),
    STATEMENT_SUMS
  )
const baseOf = ({ base }: Statement) => base && side(base)

/** Row by row down to the operating profit, which is the total. */
function lines({ t }: ReportContext, { sums, base }: Whole): ReportBody {
  const row = (line: Line) => ({
    dimensions: { line: t(`lines.${line}`), lineId: line, role: ROLES[line] },
    sums: ofLine(line, sums!),
    base: base && ofLine(line, base),
  })
  return {
    rows: LINES.filter((line) => line !== 'operating').map(row),
    totals: row('operating'),
    actions: actions(t, sums!),
  }
}

const ENTERED: Line[] = ['payroll', 'rent', 'marketing', 'other']

/** Costs beyond their plan and revenue short of it, largest first; and what is not known yet. */
function actions(t: ReportContext['t'], sums: Sums): ReportAction[] {
  const beyond = LINES.filter((line) => ROLES[line] !== 'sums' && isKnown(line, sums))
    .map((line) => {
      const difference = sums[`${line}_planned`] - sums[`${line}_plan`]
      const spent = ROLES[line] === 'takes'
      return {
        kind: spent ? 'finance.overPlan' : 'finance.underPlan',
        values: { line: t(`lines.${line}`) },
        money: spent ? difference : -difference,
      }
    })
    .filter(({ money }) => money > 0)
    .toSorted((a, b) => b.money - a.money)
  const missing = ENTERED.filter((line) => !isKnown(line, sums)).map((line) => t(`lines.${line}`))
  if (missing.length === 0) return beyond
  const words = { lines: missing.join(', ').toLowerCase() }
  return [{ kind: 'finance.enter', values: words, money: null }, ...beyond]
}

/** What a line does to the profit: brings, takes, or says how much there is so far. */
const ROLES: Record<Line, 'brings' | 'takes' | 'sums'> = {
  revenue: 'brings',
  goods: 'takes',
  gross: 'sums',
  payroll: 'takes',
  rent: 'takes',
  marketing: 'takes',
  other: 'takes',
  operating: 'sums',
}

function ofLine(line: Line, sums: Sums): Sums {
  return {
    revenue: sums.revenue,
    costed_revenue: sums.costed_revenue,
    fact: factOf(line, sums),
    known: isKnown(line, sums) ? 1 : 0,
    plan: sums[`${line}_plan`],
    plans: sums[`${line}_plans`],
    planned_fact: sums[`${line}_planned`],
  }
}

/** Costs nobody entered are not known; nor is a profit without any cost of goods. */
function isKnown(line: Line, sums: Sums) {
  if (line === 'revenue') return true
  if (['goods', 'gross', 'operating'].includes(line))
    return sums.revenue === 0 || sums.costed_revenue !== 0 || sums.goods !== 0
  return sums[`${line}_entered`] > 0
}

/** The plan of the operating profit beside everything else. */
const withPlan = (sums: Sums): Sums => ({
  ...sums,
  plan: sums.operating_plan,
  plans: sums.operating_plans,
  planned_fact: sums.operating_planned,
})

const both = ({ sums, base }: Whole): Whole => ({
  sums: withPlan(sums!),
  base: base && withPlan(base),
})

const GROUPED = {
  month({ context, current, base }: Statement, whole: Whole): ReportBody {
    const months = (cells: VenueMonth[]) => Map.groupBy(cells, ({ month }) => month)
    const own = months(current.filter(({ month }) => month <= context.period.through))
    const others = base && [...months(base)]
    const rows = monthsWithin(context.period)
      .filter((month) => own.has(month))
      .map((month, index) => ({
        dimensions: { month, comparisonDate: others?.[index]?.[0] ?? null },
        ...both({
          sums: side(own.get(month)!),
          base: others?.[index] ? side(others[index][1]) : null,
        }),
      }))
    return { rows, totals: both(whole) }
  },

  venue(statement: Statement, whole: Whole): ReportBody {
    const rows = statement.context.venues.map((venue) => ({
      dimensions: { venueId: venue.id, venue: venue.name, business: venue.business },
      ...of(statement, ({ venueId }) => venueId === venue.id),
    }))
    return { rows: bestFirst(rows), totals: both(whole) }
  },

  business(statement: Statement, whole: Whole): ReportBody {
    const businesses = Map.groupBy(statement.context.venues, ({ businessId }) => businessId)
    const rows = [...businesses].map(([businessId, venues]) => ({
      dimensions: { businessId, business: venues[0].business },
      ...of(statement, ({ venueId }) => venues.some(({ id }) => id === venueId)),
    }))
    return { rows: bestFirst(rows), totals: both(whole) }
  },
}

function of({ current, base }: Statement, belongs: (cell: VenueMonth) => boolean): Whole {
  return both({
    sums: side(current.filter(belongs)),
    base: base && side(base.filter(belongs)),
  })
}

/** By operating profit; places of which nothing is known are left out. */
function bestFirst(rows: ReportBody['rows']) {
  const known = rows.filter(({ sums, base }) =>
    [sums, base].some((one) => one && Object.values(one).some(Boolean))
  )
  return known.sort((a, b) => factOf('operating', b.sums!) - factOf('operating', a.sums!))
}
