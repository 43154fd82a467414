import { defineStream } from '@krug/connector-sdk'
import type { Config } from '../../config.ts'
import { menuCursor, menuPages, type MenuCursor } from '../../menu_cursor.ts'
import { isSold, toProducts } from '../mappers/to_product.ts'
import { fetchMenu } from '../upstream/menu.ts'
import { fetchOrganizations } from '../upstream/organizations.ts'

export const products = defineStream<Config, 'product', MenuCursor>({
  emits: 'product',
  cursor: menuCursor,
  modes: ['full', 'incremental'],
  deletes: 'explicit',
  async *read(ctx, request) {
    const organizations = await fetchOrganizations(ctx.http)
    const after = request.mode === 'incremental' ? (request.since?.revision ?? 0) : 0
    const menu = await fetchMenu(ctx.http, organizations, after)
    const records = menu.products
      .filter(isSold)
      .flatMap((product) => toProducts(product, menu))
      .map((product) => ctx.seal('product', product))
    yield* menuPages(records, request, { revision: menu.revision })
  },
})
