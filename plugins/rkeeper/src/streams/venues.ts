import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { fetchSystem } from '../upstream/system.ts'

/** One connection is one cash server, and that is one restaurant. */
export const venues = defineStream<Config, 'venue', ListCursor>({
  emits: 'venue',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'none',
  async *read(ctx, request) {
    const { restaurant } = await fetchSystem(ctx)
    const venue = ctx.seal('venue', {
      externalId: restaurant.id,
      name: restaurant.name,
      timezone: ctx.config.timezone,
    })
    yield* pageList([venue], request)
  },
})
