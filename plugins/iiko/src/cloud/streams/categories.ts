import { defineStream } from '@krug/connector-sdk'
import type { Config } from '../../config.ts'
import { menuCursor, menuPages, type MenuCursor } from '../../menu_cursor.ts'
import { fetchMenu } from '../upstream/menu.ts'
import { fetchOrganizations } from '../upstream/organizations.ts'

export const categories = defineStream<Config, 'category', MenuCursor>({
  emits: 'category',
  cursor: menuCursor,
  modes: ['full', 'incremental'],
  deletes: 'explicit',
  async *read(ctx, request) {
    const organizations = await fetchOrganizations(ctx.http)
    const after = request.mode === 'incremental' ? (request.since?.revision ?? 0) : 0
    const { groups, revision } = await fetchMenu(ctx.http, organizations, after)
    const records = groups.map(({ id, name, parentGroup, isDeleted }) =>
      ctx.seal('category', {
        externalId: id,
        name: name?.trim() || id,
        parentExternalId: parentGroup,
        deleted: isDeleted || undefined,
      })
    )
    yield* menuPages(records, request, { revision })
  },
})
