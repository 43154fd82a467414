import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { parentOf } from '../mappers/to_product.ts'
import { fetchCategories, isDeleted, nameOf } from '../upstream/references.ts'

export const categories = defineStream<Config, 'category', ListCursor>({
  emits: 'category',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'explicit',
  async *read(ctx, request) {
    const items = await fetchCategories(ctx)
    const records = items.map((item) =>
      ctx.seal('category', {
        externalId: item.Ident,
        name: nameOf(item),
        parentExternalId: parentOf(item),
        deleted: isDeleted(item) || undefined,
      })
    )
    yield* pageList(records, request)
  },
})
