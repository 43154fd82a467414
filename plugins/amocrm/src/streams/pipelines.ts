import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { toPipeline } from '../mappers/to_pipeline.ts'
import { fetchPipelines } from '../upstream/pipelines.ts'

export const pipelines = defineStream<Config, 'pipeline', ListCursor>({
  emits: 'pipeline',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'by-absence',
  async *read(ctx, request) {
    const all = await fetchPipelines(ctx.http)
    yield* pageList(
      all.map((pipeline) => ctx.seal('pipeline', toPipeline(pipeline))),
      request
    )
  },
})
