import { defineStream } from '@krug/connector-sdk'
import type { Config } from '../../config.ts'
import { menuCursor, menuPages, type MenuCursor } from '../../menu_cursor.ts'
import { today } from '../../days.ts'
import { isSold, toProduct } from '../mappers/to_product.ts'
import { fetchPrices, fetchProducts } from '../upstream/menu.ts'

export const products = defineStream<Config, 'product', MenuCursor>({
  emits: 'product',
  cursor: menuCursor,
  modes: ['full', 'incremental'],
  deletes: 'explicit',
  async *read(ctx, request) {
    const list = await fetchProducts(ctx.http)
    const { prices, notes } = await fetchPrices(ctx.http, today(ctx))
    const records = list
      .filter(isSold)
      .map((product) => ctx.seal('product', toProduct(product, prices.get(product.id))))
    yield* menuPages(records, request, { notes, revision: 0 })
  },
})
