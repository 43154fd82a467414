import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../../config.ts'
import { fetchOrganizations } from '../upstream/organizations.ts'

export const venues = defineStream<Config, 'venue', ListCursor>({
  emits: 'venue',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'by-absence',
  async *read(ctx, request) {
    const organizations = await fetchOrganizations(ctx.http)
    const records = organizations.map(({ id, name, address, timezone = ctx.config.timezone }) =>
      ctx.seal('venue', { externalId: id, name, address, timezone })
    )
    yield* pageList(records, request)
  },
})
