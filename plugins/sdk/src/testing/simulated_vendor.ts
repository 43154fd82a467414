import type { CheckResult, ReadRequest } from '../contract.ts'

/** Faults that every simulator of a vendor can produce. @since 1.0 */
export type VendorFault =
  | 'rate-limited'
  | 'rate-limited-bare'
  | 'rate-limited-long'
  | 'server-error'
  | 'timeout'
  | 'cut-off'
  | 'html'
  | 'html-502'
  | 'expired-token'
  | 'schema-change'
  | 'duplicate-rows'

/** A plugin's simulator, as the kit drives it. @since 1.0 */
export interface SimulatedVendor {
  url: string
  /** Settings that work. */
  values: Record<string, unknown>
  fault(fault: { name: VendorFault; times?: number; after?: number }): void
  clearFaults(): void
  /** Logins that were not ended, for vendors where a login costs something. */
  openLogins?(): number
  stop(): Promise<void>
}

/** @since 1.0 */
export interface ConformanceOptions {
  start(): Promise<SimulatedVendor>
  /** When the runs take place. */
  now: Date
  /** Settings that do not work, and the answer that `check` must give. */
  refused: {
    values: Record<string, unknown>
    reason: Extract<CheckResult, { ok: false }>['reason']
  }[]
  /** What to read of a stream: enough for several pages, small enough to read often. Everything by default. */
  requests?: Record<string, Partial<ReadRequest<any>>>
  /** Faults that this vendor's API cannot have. */
  without?: VendorFault[]
}
