import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { fetchGroups } from '../upstream/menu.ts'

export const categories = defineStream<Config, 'category', ListCursor>({
  emits: 'category',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'explicit',
  async *read(ctx, request) {
    const groups = await fetchGroups(ctx.http)
    const records = groups.map(({ id, name, parent, deleted }) =>
      ctx.seal('category', {
        externalId: id,
        name: name?.trim() || id,
        parentExternalId: parent,
        deleted,
      })
    )
    yield* pageList(records, request)
  },
})
