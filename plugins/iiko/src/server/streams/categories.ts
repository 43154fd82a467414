import { defineStream } from '@krug/connector-sdk'
import type { Config } from '../../config.ts'
import { menuCursor, menuPages, type MenuCursor } from '../../menu_cursor.ts'
import { fetchGroups } from '../upstream/menu.ts'

export const categories = defineStream<Config, 'category', MenuCursor>({
  emits: 'category',
  cursor: menuCursor,
  modes: ['full', 'incremental'],
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
    yield* menuPages(records, request, { revision: 0 })
  },
})
