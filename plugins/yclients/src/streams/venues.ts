import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { fetchBranches } from '../upstream/branches.ts'

export const venues = defineStream<Config, 'venue', ListCursor>({
  emits: 'venue',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'by-absence',
  async *read(ctx, request) {
    const branches = await fetchBranches(ctx)
    const records = branches.map(({ id, title, timezone, address }) =>
      ctx.seal('venue', { externalId: id, name: title, timezone, address })
    )
    yield* pageList(records, request)
  },
})
