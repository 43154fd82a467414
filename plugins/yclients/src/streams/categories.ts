import { defineStream, listCursor, pageList, type ListCursor, type Rec } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { goodKey, serviceKey } from '../mappers/to_product.ts'
import { fromBranches } from '../upstream/branches.ts'
import { fetchGoodsCategories, fetchServiceCategories } from '../upstream/catalogue.ts'
import type { Http } from '@krug/connector-sdk'
import type { Branch } from '../upstream/branches.ts'

const TOP = '0'

/** A branch that is not read does not take its categories away, hence no deletion by absence. */
export const categories = defineStream<Config, 'category', ListCursor>({
  emits: 'category',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'none',
  async *read(ctx, request) {
    const fetch = async (branch: Branch) => {
      const services = await fetchServiceCategories(ctx.http, branch)
      return [
        ...services.map(({ id, title }) => ({
          externalId: serviceKey(id),
          name: title.trim() || id,
        })),
        ...(await goodsCategories(ctx.http, branch)),
      ]
    }
    const { rows, notes } = await fromBranches(ctx, fetch, (row) => row.externalId)
    yield* pageList(
      rows.map((row) => ctx.seal('category', row)),
      request,
      { notes }
    )
  },
})

/** Walks down the tree, a level at a time. */
async function goodsCategories(http: Http, branch: Branch): Promise<Rec<'category'>[]> {
  const found = new Map<string, Rec<'category'>>()
  const waiting = [TOP]
  for (let parent = waiting.shift(); parent; parent = waiting.shift()) {
    for (const { id, title } of await fetchGoodsCategories(http, branch, parent)) {
      if (found.has(id)) continue
      found.set(id, {
        externalId: goodKey(id),
        name: title.trim() || id,
        parentExternalId: parent === TOP ? undefined : goodKey(parent),
      })
      waiting.push(id)
    }
  }
  return [...found.values()]
}
