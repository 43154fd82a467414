import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { toProduct } from '../mappers/to_product.ts'
import { fetchDishes, fetchModifiers } from '../upstream/references.ts'

/** Deleted dishes too: receipts go on naming them. */
export const products = defineStream<Config, 'product', ListCursor>({
  emits: 'product',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'explicit',
  async *read(ctx, request) {
    const dishes = await fetchDishes(ctx)
    const modifiers = await fetchModifiers(ctx)
    const records = [
      ...dishes.map((item) => toProduct(item, 'product')),
      ...modifiers.map((item) => toProduct(item, 'modifier')),
    ].map((record) => ctx.seal('product', record))
    yield* pageList(records, request)
  },
})
