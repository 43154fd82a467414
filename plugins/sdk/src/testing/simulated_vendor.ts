import type { CheckResult, Delivery, Login, ReadRequest, SourceFile } from '../contract.ts'
import type { Fault, VendorFault } from '../simulator/index.ts'

/** A plugin's simulator, as the kit drives it. A `file` connector has files instead: see `FileVendor`. @since 1.0 */
export interface SimulatedVendor {
  url: string
  /** Settings that work. */
  values: Record<string, unknown>
  fault(fault: Fault): void
  clearFaults(): void
  /**
   * The truth that a reading is compared with: external ids of all records that the stream must give for the request
   * of the options.
   */
  records(stream: string): string[] | Promise<string[]>
  /** Changes something now, by the vendor's clock, and answers the ids that an incremental read must bring. */
  change?(stream: string): string[]
  /** Deletes something and answers its ids; for streams whose deletions the vendor tells. */
  remove?(stream: string): string[]
  /** Sets the vendor's clock off by so many seconds. */
  skewClock?(seconds: number): void
  /** For connectors with `oauth`: a sign-in in the browser, made anew for every run. */
  login?(): Login
  /** For connectors with `oauth`: a person agrees on the page of `authorizeUrl`; answers what the vendor sends back. */
  agree?(authorizeUrl: URL): URLSearchParams
  /** Logins that were not ended, for vendors where a login costs something. */
  openLogins?(): number
  /** For connectors with a webhook: deliveries that are the vendor's, and some that are not. */
  deliveries?(): { genuine: Delivery[]; forged: Delivery[] }
  /** For connectors that write: an input for each of `writes`, and how many objects it has made so far. */
  writes?: Record<string, { input: unknown; made(): number }>
  /** For medical sources: texts and phones planted in the records that must never leave the plugin. */
  planted?: string[]
  stop(): Promise<void>
}

/** What takes the place of a simulator for connectors of files. @since 1.0 */
export interface FileVendor {
  /** Settings (the mapping) and a file for each stream that can be read from one. */
  files: Record<string, { file: SourceFile; values: Record<string, unknown>; records: string[] }>
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

/** @since 1.0 */
export interface FileConformanceOptions {
  files(): FileVendor | Promise<FileVendor>
  now: Date
}
