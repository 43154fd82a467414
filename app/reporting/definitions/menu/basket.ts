import vine from '@vinejs/vine'
import { LEVELS } from '#reporting/basket/baskets_query'
import { leastShare, rulesOf, type Rule } from '#reporting/basket/rules'
import { basketsOf, type Counted } from '#reporting/basket/run'
import type { ReportContext } from '#reporting/context'
import { divide } from '#reporting/measures'
import { categoryNames, namesOf, salesByProduct } from '#reporting/products_query'
import {
  defineReport,
  dimension,
  measures,
  type ReportAction,
  type ReportBody,
  type ReportRow,
} from '#reporting/report'
import { sorted } from '#reporting/rows'

export const RULE_FIGURES = measures('together', 'support', 'confidence', 'lift', 'leastLift')

/** Pairs are counted down to this many receipts, and narrowed when they are read. */
export const LEAST_COUNT = 2

export const basket = defineReport({
  id: 'basket',
  group: 'menu',
  permission: 'reports.menu',
  parameters: {
    show: vine.enum(['rules', 'pairs'] as const).optional(),
    level: vine.enum(LEVELS).optional(),
    length: vine.number().withoutDecimals().range([2, 6]).optional(),
    minSupport: vine.number().range([0, 100]).optional(),
    minConfidence: vine.number().range([0, 100]).optional(),
    minCount: vine.number().withoutDecimals().range([1, 1_000_000]).optional(),
  },
  compare: 'never',
  paged: true,
  keeps: true,
  columns: ({ show }) => [
    dimension('rule'),
    ...(show === 'pairs' ? RULE_FIGURES.filter(({ key }) => key !== 'confidence') : RULE_FIGURES),
  ],
  chart: ({ show }) => ({
    kind: 'bar',
    x: 'rule',
    y: 'rule',
    value: show === 'pairs' ? 'together' : 'leastLift',
  }),

  async run(context, parameters) {
    const { show = 'rules', level = 'product', length = 2 } = parameters
    const { minSupport = 0.1, minConfidence = 5, minCount = 5 } = parameters
    // Sets of more than two are many: only as rare ones are counted as are asked for.
    const wanted = {
      level,
      size: length,
      floor: length === 2 ? Math.min(LEAST_COUNT, minCount) : minCount,
      supportPpm: length === 2 ? 0 : Math.floor(minSupport * 10_000),
    }
    const counted = await basketsOf(context, wanted)
    if (!counted) return nothingYet()

    const pairs = show === 'pairs'
    const rules = rulesOf(counted.sets).filter(
      ({ left, right, together, withLeft }) =>
        together >= minCount &&
        together * 100 >= minSupport * counted.baskets &&
        (pairs ? left.length === 1 && left[0] < right : together * 100 >= minConfidence * withLeft)
    )
    const nameOf = await namesIn(context, level, counted)
    const rows = rules.map((rule): ReportRow & { sums: object } => ({
      dimensions: {
        rule: `${rule.left.map(nameOf).join(' + ')} ${pairs ? '+' : '→'} ${nameOf(rule.right)}`,
        left: rule.left.map(nameOf).join(' + '),
        right: nameOf(rule.right),
        leftId: rule.left.map((item) => counted.items[item]).join(),
        rightId: counted.items[rule.right],
      },
      sums: ruleSums(rule, counted),
      base: null,
    }))
    return {
      rows: sorted(
        rows,
        (sums) => (pairs ? sums.together : least(sums)),
        ({ dimensions }) => `${dimensions.leftId} ${dimensions.rightId}`
      ),
      totals: allBaskets(counted.baskets),
      actions: level === 'product' ? await actions(context, rules, counted, nameOf) : [],
    }
  },
})

export const ruleSums = (
  { together, withLeft, withRight }: Omit<Rule, 'left' | 'right'>,
  { baskets }: Counted
) => ({ together, with_left: withLeft, with_right: withRight, baskets })

const least = (sums: Record<string, number>) =>
  (leastShare(sums.together, sums.with_left) * sums.baskets) / sums.with_right

export function allBaskets(baskets: number): ReportBody['totals'] {
  return { sums: { together: baskets, with_left: 0, with_right: 0, baskets }, base: null }
}

export function nothingYet(): ReportBody {
  return { rows: [], totals: allBaskets(0), pending: true }
}

async function namesIn(context: ReportContext, level: 'product' | 'category', counted: Counted) {
  if (level === 'category') {
    const names = await categoryNames(context)
    return (item: number) => names.get(counted.items[item])!
  }
  const used = counted.sets.flatMap(({ items }) => (items.length === 1 ? items : []))
  const names = await namesOf(
    context,
    used.map((item) => counted.items[item])
  )
  return (item: number) => names.get(counted.items[item])!.product
}

/** One in ten of those who do not take it yet. */
const PERSUADED = 0.1

/** What to suggest to whom, where no chance made the rule, and what it brings if one in ten agrees. */
async function actions(
  context: ReportContext,
  rules: Rule[],
  counted: Counted,
  nameOf: (item: number) => string
): Promise<ReportAction[]> {
  const sold = await salesByProduct(context)
  const priceOf = new Map(
    sold.map(({ names, sums }) => [names.productId, divide(sums.revenue, sums.qty_milli, 1000)])
  )
  const suggestions = rules
    .filter((rule) => rule.left.length === 1 && least(ruleSums(rule, counted)) > 1)
    .map(({ left, right, together, withLeft }) => ({
      kind: 'suggest',
      values: { left: nameOf(left[0]), right: nameOf(right) },
      money: Math.round(
        (withLeft - together) * PERSUADED * (priceOf.get(counted.items[right]) ?? 0)
      ),
    }))
    .sort((a, b) => b.money - a.money)
  return [...Map.groupBy(suggestions, ({ values }) => values.right).values()].map(([best]) => best)
}
