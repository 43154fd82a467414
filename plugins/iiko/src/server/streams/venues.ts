import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../../config.ts'
import { fetchCorporation } from '../upstream/corporation.ts'

export const venues = defineStream<Config, 'venue', ListCursor>({
  emits: 'venue',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'by-absence',
  async *read(ctx, request) {
    const { departments } = await fetchCorporation(ctx.http)
    const records = departments.map(({ id, name }) =>
      ctx.seal('venue', { externalId: id, name, timezone: ctx.config.timezone })
    )
    yield* pageList(records, request)
  },
})
