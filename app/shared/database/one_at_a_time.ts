import { preparedName } from '#shared/database/prepared'
import { markError, statementSpan } from '#shared/telemetry/tracing'

type Config = { text: string; name?: string }
type Query = (config: Config, callback: (error: unknown, result: unknown) => void) => unknown

/**
 * Queues the queries of one connection. Inside a transaction `Promise.all` and preloads ask several at once, which
 * pg 8 warns about and pg 9 refuses; knex always passes a callback.
 */
export function oneAtATime(
  connection: { query: Query },
  done: (error: unknown, connection: unknown) => void
) {
  const query = connection.query
  let tail: Promise<unknown> = Promise.resolve()

  connection.query = function (this: unknown, ...args: unknown[]) {
    const [config, callback] = args as Parameters<Query>
    if (typeof callback !== 'function') return query.apply(connection, args as Parameters<Query>)
    if (typeof config === 'object') config.name ??= preparedName(config.text)
    const span = statementSpan(typeof config === 'object' ? config.text : config)
    tail = tail.then(
      () =>
        new Promise<void>((free) => {
          query.call(connection, config, (error, result) => {
            if (span && error) markError(span, error)
            span?.end()
            free()
            callback(error, result)
          })
        })
    )
  } as Query

  done(null, connection)
}
