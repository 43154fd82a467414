import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { toPipelines } from '../mappers/to_pipelines.ts'
import { fetchDictionary } from '../upstream/statuses.ts'

export const pipelines = defineStream<Config, 'pipeline', ListCursor>({
  emits: 'pipeline',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'by-absence',
  async *read(ctx, request) {
    const records = toPipelines(await fetchDictionary(ctx.http))
    yield* pageList(
      records.map((record) => ctx.seal('pipeline', record)),
      request
    )
  },
})
