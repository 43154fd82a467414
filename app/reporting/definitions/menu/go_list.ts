import vine from '@vinejs/vine'
import { CONTRIBUTION_SUMS, contributionSums, costingOf } from '#reporting/classes/costing'
import {
  GO_LIST,
  GO_METHODS,
  goClassOf,
  thresholdsOf,
  type Dish,
  type Thresholds,
} from '#reporting/classes/go_list'
import { plus } from '#reporting/dates'
import { sold } from '#reporting/definitions/menu/sellers'
import { firstSalesIn } from '#reporting/first_sales_query'
import { PRODUCT_SUMS, salesByProduct, type SoldProduct } from '#reporting/products_query'
import {
  classColumn,
  defineReport,
  dimension,
  measures,
  type ReportAction,
} from '#reporting/report'
import { byClass, sorted, totalsOf } from '#reporting/rows'

const SUMS = [...PRODUCT_SUMS, ...CONTRIBUTION_SUMS, 'products']
const CLASS = classColumn('goClass', GO_LIST)
const FRESH_DAYS = 30

export const goList = defineReport({
  id: 'go-list',
  group: 'menu',
  permission: 'reports.menu',
  parameters: { method: vine.enum(GO_METHODS).optional() },
  compare: 'never',
  paged: true,
  columns: () => [
    dimension('product'),
    dimension('category'),
    CLASS,
    dimension('advice'),
    ...measures('items', 'itemsShare', 'unitContribution', 'contribution', 'contributionShare'),
    ...measures('averagePrice', 'foodCost', 'revenue'),
  ],
  chart: { kind: 'scatter', x: 'items', y: 'unitContribution', by: 'goClass', name: 'product' },

  async run(context, { method = 'kasavana' }) {
    const found = await salesByProduct(context)
    const fresh = await firstSalesIn(context, {
      from: plus(context.current.to, { days: 2 - FRESH_DAYS }),
      to: context.current.to,
    })
    const dishes = new Map(found.filter(isDish).map((product) => asDish(product, fresh)))
    const thresholds = thresholdsOf([...dishes.values()], method)

    const rows = found
      .filter(({ sums }) => sold(sums))
      .map(({ names, sums }) => {
        const dish = dishes.get(names.productId)
        const goClass = dish && thresholds ? goClassOf(dish, thresholds) : null
        return {
          dimensions: {
            ...names,
            goClass,
            advice: context.t(`advice.goList.${goClass ?? 'unknown'}`),
          },
          sums: { ...sums, products: 1, ...contributionSums(sums) },
          base: null,
        }
      })
    const ordered = sorted(
      rows,
      ({ contribution }) => contribution,
      ({ dimensions }) => dimensions.productId
    )
    const figures = measures('products', 'productShare', 'items', 'revenue', 'contribution')
    return {
      rows: ordered,
      totals: totalsOf(context, rows, SUMS),
      byClass: byClass(
        context,
        ordered,
        CLASS,
        [...figures, ...measures('contributionShare')],
        SUMS
      ),
      thresholds: thresholds && drawn(thresholds),
      actions: thresholds ? actions(ordered, dishes, thresholds) : [],
    }
  },
})

/** Something of it was sold, at a cost that is known. */
const isDish = ({ sums }: SoldProduct) => sums.qty_milli > 0 && costingOf(sums) !== 'unknown'

function asDish({ names, sums }: SoldProduct, fresh: Map<string, unknown>): [string, Dish] {
  const id = names.productId
  const dish = {
    id,
    quantity: sums.qty_milli,
    contribution: contributionSums(sums).contribution,
    fresh: fresh.has(id),
  }
  return [id, dish]
}

const float = ([above, below]: [bigint, bigint]) => Number(above) / Number(below)

/** In the units of the columns: thousandths, and kopecks of a whole piece. */
const drawn = ({ popularity, margin }: Thresholds) => ({
  items: Math.round(float(popularity)),
  unitContribution: Math.round(float(margin) * 1000),
})

/** More at once guests would notice. */
const MOST_RISE = 0.1

type Row = { dimensions: Record<string, string | null>; sums: Record<string, number> }

/** Of each class that can do better, the product that would bring most if it did. */
function actions(
  rows: Row[],
  dishes: Map<string, Dish>,
  { popularity, margin }: Thresholds
): ReportAction[] {
  const [target, mean] = [float(popularity), float(margin)]
  const worth: Record<string, (dish: Dish, row: Row) => number> = {
    puzzle: ({ quantity, contribution }) => (target - quantity) * (contribution / quantity),
    workhorse: ({ quantity, contribution }, { sums }) =>
      Math.min(mean * quantity - contribution, sums.revenue * MOST_RISE),
    dog: ({ quantity, contribution }) => mean * quantity - contribution,
  }
  return Object.entries(worth)
    .flatMap(([goClass, of]) => {
      const [best] = rows
        .filter(({ dimensions }) => dimensions.goClass === goClass)
        .map((row) => ({ row, money: Math.round(of(dishes.get(row.dimensions.productId!)!, row)) }))
        .sort((a, b) => b.money - a.money)
      if (!best || best.money <= 0) return []
      const { row, money } = best
      const values = {
        product: row.dimensions.product!,
        rise: row.sums.revenue > 0 ? money / row.sums.revenue : 0,
        target: Math.ceil(target / 1000),
      }
      return [{ kind: `goList.${goClass}`, values, money }]
    })
    .sort((a, b) => b.money - a.money)
}
