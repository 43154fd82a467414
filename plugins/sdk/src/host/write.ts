import pRetry from 'p-retry'
import type { Connector, Context } from '../contract.ts'
import { ConfigError, ConnectorError, TransientError } from '../errors.ts'

/** @since 1.0 */
export interface WriteOptions {
  connector: Connector<any, any>
  ctx: Context<any>
  /** One of the connector's `writes`. */
  name: string
  input: unknown
  /** The same for every attempt at the same thing. */
  key: string
}

const RETRIES = 3

/**
 * Writes to a vendor once, however often it is tried: before every attempt but the very first one, and before a
 * first one that may follow a lost answer, the connector is asked whether the key is there already.
 *
 * @throws ConfigError when the input does not fit the write
 * @throws ConnectorError what the connector raises in the end
 * @since 1.0
 */
export async function runWrite({ connector, ctx, name, input, key }: WriteOptions): Promise<any> {
  const write = connector.writes?.[name]
  if (!write) throw new TypeError(`${connector.manifest.id} has no write “${name}”`)
  const checked = await write.input['~standard'].validate(input)
  if (checked.issues) {
    throw new ConfigError(
      { ru: 'Данные не подходят для записи', en: 'The data do not fit this write' },
      { detail: JSON.stringify(checked.issues) }
    )
  }
  return pRetry(
    async () =>
      (await write.find?.(ctx, key, checked.value)) ?? (await write.run(ctx, checked.value, key)),
    {
      retries: write.find ? RETRIES : 0,
      minTimeout: 0,
      maxTimeout: 0,
      signal: ctx.signal,
      shouldRetry: ({ error }) =>
        !(error instanceof ConnectorError) || error instanceof TransientError,
    }
  )
}
