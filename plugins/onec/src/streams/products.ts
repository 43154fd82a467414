import {
  defineStream,
  listCursor,
  pageList,
  type Context,
  type ListCursor,
  type Rec,
} from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import {
  fetchArticles,
  fetchCosts,
  fetchPrices,
  fetchVariants,
  notPublished,
  publishesGoods,
} from '../odata/goods.ts'
import { ref, type Row } from '../odata/query.ts'
import { NOMENCLATURE, PRICES } from '../odata/sets.ts'
import { openBase, type Base } from '../profiles/base.ts'
import { fetchService } from '../service/read.ts'
import { toProduct } from '../service/to_records.ts'
import { named } from './venues.ts'

export const products = defineStream<Config, 'product', ListCursor>({
  emits: 'product',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'explicit',
  async *read(ctx, request) {
    const { records, missing } = await fetchProducts(ctx)
    const notes = missing.length > 0 ? [notPublished(...missing)] : undefined
    const sealed = records.map((record) => ctx.seal('product', record))
    if (sealed.length > 0) yield* pageList(sealed, request, { notes })
    else yield { upserts: [], notes, cursor: { lastId: '' } }
  },
})

async function fetchProducts(ctx: Context<Config>) {
  if (ctx.config.mode === 'service') {
    const rows = await fetchService(ctx, 'products')
    return { records: rows.map(toProduct), missing: [] }
  }
  const base = await openBase(ctx)
  if (!publishesGoods(base)) return { records: [], missing: [NOMENCLATURE] }
  return {
    records: await fetchGoods(ctx, base),
    missing: base.model.has(PRICES) ? [] : [PRICES],
  }
}

/** Articles, and their variants as products of their own: those are what receipts name. */
async function fetchGoods(ctx: Context<Config>, base: Base): Promise<Rec<'product'>[]> {
  const articles = await fetchArticles(ctx, base, { folders: false })
  const variants = await fetchVariants(ctx, base)
  const prices = await fetchPrices(ctx, base)
  const costs = await fetchCosts(ctx, base)
  const owners = new Map(articles.map((row) => [row.Ref_Key as string, row]))

  const toRecord = (article: Row, variant?: Row): Rec<'product'> => {
    const id = variant ? `${article.Ref_Key}#${variant.Ref_Key}` : article.Ref_Key
    const row = variant ?? article
    return {
      ...named(row),
      externalId: id,
      name: variant ? `${named(article).name} (${named(variant).name})` : named(article).name,
      code: article.Артикул || article.Code || undefined,
      categoryExternalId: ref(article.Parent_Key),
      kind: 'product',
      price: prices.get(id) ?? prices.get(article.Ref_Key),
      cost: costs.get(id) ?? costs.get(article.Ref_Key),
    }
  }
  return [
    ...articles.map((row) => toRecord(row)),
    ...variants.flatMap((row) => {
      const owner = owners.get(ref(row.Owner_Key) ?? ref(row.Owner) ?? '')
      return owner ? [toRecord(owner, row)] : []
    }),
  ]
}
