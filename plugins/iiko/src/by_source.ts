import type { Kind, Stream } from '@krug/connector-sdk'
import { isCloud, type Config } from './config.ts'

type Sources<K extends Kind, P extends Record<string, string | number>> = {
  [source in 'server' | 'cloud']?: Stream<Config, K, P>
}

/** A stream of both interfaces, or of one: of the other it has nothing. */
export function bySource<K extends Kind, P extends Record<string, string | number>>({
  server,
  cloud,
}: Sources<K, P>): Stream<Config, K, P> {
  const of = (config: Config) => (isCloud(config) ? cloud : server)
  return {
    ...(server ?? cloud!),
    async *read(ctx, request) {
      const stream = of(ctx.config)
      if (stream) yield* stream.read(ctx, request)
    },
    async fetch(ctx, ids) {
      const fetched = await of(ctx.config)?.fetch?.(ctx, ids)
      return fetched ?? { upserts: [] }
    },
  }
}
