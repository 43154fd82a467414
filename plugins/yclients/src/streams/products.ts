import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { goodToProduct, serviceToProduct } from '../mappers/to_product.ts'
import { fromBranches, type Branch } from '../upstream/branches.ts'
import { fetchGoods, fetchServices } from '../upstream/catalogue.ts'

export const products = defineStream<Config, 'product', ListCursor>({
  emits: 'product',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'none',
  async *read(ctx, request) {
    const fetch = async (branch: Branch) => {
      const services = await fetchServices(ctx.http, branch)
      const goods = await fetchGoods(ctx.http, branch)
      return [...services.map(serviceToProduct), ...goods.map(goodToProduct)]
    }
    const { rows, notes } = await fromBranches(ctx, fetch, (row) => row.externalId)
    yield* pageList(
      rows.map((row) => ctx.seal('product', row)),
      request,
      { notes }
    )
  },
})
