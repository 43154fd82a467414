import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { fetchDictionary } from '../upstream/statuses.ts'

/** Pipelines that stand for venues, where the settings say so. */
export const venues = defineStream<Config, 'venue', ListCursor>({
  emits: 'venue',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'by-absence',
  async *read(ctx, request) {
    if (ctx.config.venueFrom !== 'pipeline') return
    const { pipelines } = await fetchDictionary(ctx.http)
    const records = pipelines.map(({ id, name }) =>
      ctx.seal('venue', { externalId: String(id), name })
    )
    yield* pageList(records, request)
  },
})
