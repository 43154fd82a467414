import vine from '@vinejs/vine'
import { basketsOf, type Counted } from '#reporting/basket/run'
import {
  allBaskets,
  LEAST_COUNT,
  nothingYet,
  RULE_FIGURES,
  ruleSums,
} from '#reporting/definitions/menu/basket'
import { productChoice } from '#reporting/product_choice'
import { namesOf } from '#reporting/products_query'
import { assertProduct } from '#reporting/known_product'
import { defineReport, dimension, type ReportRow } from '#reporting/report'
import { sorted } from '#reporting/rows'

const WANTED = { level: 'product', size: 2, floor: LEAST_COUNT, supportPpm: 0 } as const

/** What is often bought with one product: with the one in most receipts unless another is asked for. */
export const companions = defineReport({
  id: 'companions',
  group: 'menu',
  permission: 'reports.menu',
  parameters: {
    productId: vine.string().uuid().toLowerCase().optional(),
    minCount: vine.number().withoutDecimals().range([1, 1_000_000]).optional(),
  },
  compare: 'never',
  paged: true,
  keeps: true,
  columns: () => [dimension('product'), dimension('category'), ...RULE_FIGURES],
  chart: { kind: 'bar', x: 'product', y: 'product', value: 'confidence' },

  async run(context, { productId, minCount = 3 }) {
    await assertProduct(context, productId)
    const counted = await basketsOf(context, WANTED)
    if (!counted) return nothingYet()
    const counts = countsOf(counted)
    const frequent = [...counts].sort(([a, x], [b, y]) => y - x || a - b).map(([item]) => item)
    const ids = frequent.map((item) => counted.items[item])
    const names = await namesOf(context, ids)
    const chosen = productId ? counted.items.indexOf(productId) : frequent[0]
    const withLeft = counts.get(chosen) ?? 0

    const rows = counted.sets
      .filter(
        ({ items, count }) => items.length === 2 && items.includes(chosen) && count >= minCount
      )
      .map(({ items, count }): ReportRow & { sums: object } => {
        const [other] = items.filter((item) => item !== chosen)
        const rule = { together: count, withLeft, withRight: counts.get(other)! }
        return {
          dimensions: { ...names.get(counted.items[other])! },
          sums: ruleSums(rule, counted),
          base: null,
        }
      })
    return {
      rows: sorted(
        rows,
        ({ together }) => together,
        ({ dimensions }) => `${dimensions.productId}`
      ),
      totals: allBaskets(counted.baskets),
      choices: [
        productChoice(
          context,
          ids.map((id) => names.get(id)!),
          counted.items[chosen]
        ),
      ],
    }
  },
})

/** How many receipts hold each thing, among those in enough of them. */
const countsOf = ({ sets }: Counted) =>
  new Map(sets.flatMap(({ items, count }) => (items.length === 1 ? [[items[0], count]] : [])))
