import {
  defineStream,
  listCursor,
  pageList,
  type Context,
  type ListCursor,
  type Rec,
} from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { fetchArticles, notPublished, publishesGoods } from '../odata/goods.ts'
import { ref } from '../odata/query.ts'
import { NOMENCLATURE } from '../odata/sets.ts'
import { openBase } from '../profiles/base.ts'
import { fetchService } from '../service/read.ts'
import { toCategory } from '../service/to_records.ts'
import { named } from './venues.ts'

/** Folders of the catalogue of goods. */
export const categories = defineStream<Config, 'category', ListCursor>({
  emits: 'category',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'explicit',
  async *read(ctx, request) {
    const records = await fetchCategories(ctx)
    if (records)
      yield* pageList(
        records.map((record) => ctx.seal('category', record)),
        request
      )
    else yield { upserts: [], notes: [notPublished(NOMENCLATURE)], cursor: { lastId: '' } }
  },
})

async function fetchCategories(ctx: Context<Config>): Promise<Rec<'category'>[] | null> {
  if (ctx.config.mode === 'service') {
    const rows = await fetchService(ctx, 'categories')
    return rows.map(toCategory)
  }
  const base = await openBase(ctx)
  if (!publishesGoods(base)) return null
  const folders = await fetchArticles(ctx, base, { folders: true })
  return folders.map((row) => ({ ...named(row), parentExternalId: ref(row.Parent_Key) }))
}
