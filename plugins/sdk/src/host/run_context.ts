import type { Clock } from './clock.ts'
import type { HostHttp } from './http.ts'
import { applyPrivacy } from './privacy.ts'
import { redactedLog } from './redact.ts'
import type { Connector, Context, Kind, Log, Rec, Sealed, SourceFile } from '../contract.ts'

/** @since 1.0 */
export interface RunContextOptions<C> {
  connector: Connector<C, any>
  config: C
  http: HostHttp
  signal: AbortSignal
  clock: Clock
  log: Log
  file?: SourceFile
  /** The tenant's keyed hash of an E.164 phone. */
  phoneHash(e164: string): string
  /** The tenant's keyed pseudonym of any other value; `phoneHash` by default. */
  pseudonym?(value: string): string
}

const sealedRecords = new WeakSet<object>()

/**
 * What a plugin gets for one run.
 *
 * @example
 * const ctx = runContext({ connector, config, http, signal, clock, log, phoneHash })
 * for await (const page of connector.streams.receipts.read(ctx, request)) await store(page)
 * @since 1.0
 */
export function runContext<C>(options: RunContextOptions<C>): Context<C> {
  const { connector, config, http, signal, clock, file, phoneHash } = options
  const { dataClass } = connector.manifest
  const now = clock.now()
  const tools = { now, pseudonym: options.pseudonym ?? phoneHash }
  if (dataClass === 'medical' && !connector.privacy) {
    throw new TypeError(`${connector.manifest.id}: a medical connector needs a privacy policy`)
  }

  return {
    config,
    http,
    signal,
    now,
    file,
    phoneHash,
    log: redactedLog(options.log, http.redactor),
    seal<K extends Kind>(kind: K, record: Rec<K>) {
      const result = applyPrivacy(kind, record, { dataClass, privacy: connector.privacy }, tools)
      sealedRecords.add(result)
      return result as Sealed<K>
    },
  }
}

/** True for records that went through `ctx.seal`; the host refuses others. @since 1.0 */
export function isSealed(record: object): boolean {
  return sealedRecords.has(record)
}
