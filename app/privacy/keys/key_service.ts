/**
 * Wraps the keys of tenants with keys that never leave it: Krug's own, of the installation's settings, or the service
 * of a cloud. What it wrapped is kept beside the data and is worth nothing without it.
 */
export interface KeyService {
  /** Wraps with the newest of its keys. `context` has to be the same to unwrap. */
  wrap(key: Buffer, context: string): Promise<string>
  /** @throws UnknownWrappingKeyError, or Error for what was changed or belongs elsewhere */
  unwrap(wrapped: string, context: string): Promise<Buffer>
  /** Whether the newest of its keys wrapped it. */
  isCurrent(wrapped: string): boolean
}
