import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import type { CanonicalRecords, Day, RecordBase } from './canonical.ts'
import type { ConnectorError } from './errors.ts'

/* ---- building blocks ------------------------------------------------------ */

/** A schema that validates and can describe itself as JSON Schema: Vine 4.4, among others. @since 1.0 */
export type Schema<T> = StandardSchemaV1<any, T> & StandardJSONSchemaV1<any, T>
export type Kind = keyof CanonicalRecords
export type Rec<K extends Kind> = CanonicalRecords[K] & RecordBase

declare const sealed: unique symbol
/** Only `ctx.seal()` makes one, so that no row leaves a plugin without the privacy policy. @since 1.0 */
export type Sealed<K extends Kind> = Rec<K> & { readonly [sealed]: K }

/** Flat, so that it can be stored, compared and shown. @since 1.0 */
export type Cursor = Record<string, string | number | boolean>

/** Prints as [redacted] in logs and JSON; `release()` gives the value. @since 1.0 */
export interface Secret {
  release(): string
}

/** A sentence for a person, in both languages of the portal. @since 1.0 */
export interface Text {
  ru: string
  en: string
}

/* ---- what the catalogue and the egress guard read without running code ---- */

/** @since 1.0 */
export interface Manifest {
  /** Permanent: stored with every connection, never renamed. */
  id: string
  version: string
  /** Semver range of this contract; the host disables a plugin that does not fit. */
  sdk: string
  title: string
  description: Text
  category: 'pos' | 'crm' | 'erp' | 'booking' | 'medical' | 'file'
  /** Inline SVG. */
  icon: string
  docsUrl: string
  /** `http` connectors poll a vendor; `file` connectors read what a person uploaded. */
  source: 'http' | 'file'
  dataClass: 'business' | 'personal' | 'medical'
  /**
   * Hosts reachable through `ctx.http`, `*.example.com` for subdomains. `config:<field>` stands for the host of
   * the address in that config field, which may be a secret.
   */
  egress: string[]
  budgets: Budget[]
  /** Cron expressions, read in the tenant's time zone. */
  schedule: { full: string; incremental: string }
}

/** At most `limit` requests in `perSeconds` for paths that match. */
export interface Budget {
  match: string
  limit: number
  perSeconds: number
  scope: 'connection' | 'plugin'
}

/* ---- host services handed to every call ------------------------------------ */

export interface HttpRequest<T> {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Relative to `baseUrl` of the connector, or absolute within `egress`. */
  path: string
  query?: Record<string, string | number | undefined>
  headers?: Record<string, string>
  json?: unknown
  form?: Record<string, string>
  /** Any other body, sent as UTF-8: XML, for one. */
  body?: { type: string; text: string }
  /** How to read the body; `json` by default. */
  as?: 'json' | 'text'
  /** The upstream shape; drift fails as E_UPSTREAM_CONTRACT. */
  expect: Schema<T>
  /** A read although the method is not GET (query-by-POST): may be retried. */
  readOnly?: boolean
  /** Without it a non-GET that is not `readOnly` is never retried. */
  idempotencyKey?: string
  timeoutSeconds?: number
  /** Fewer attempts than the host would make: for requests that the connector can split instead. */
  retries?: number
}

/** @since 1.0 */
export interface Http {
  /** Sends with authorization, budget, time-out, retries and redaction; answers the parsed body. */
  send<T>(request: HttpRequest<T>): Promise<T>
  /**
   * Repeats `send`, with what `next` changes, until `next` answers null. A vendor whose pages lead back to one another
   * or never end is an UpstreamContractError.
   */
  pages<T>(
    request: HttpRequest<T>,
    next: (body: T) => Partial<HttpRequest<T>> | null
  ): AsyncIterable<T>
}

/** The upload that a `file` connector reads. `open` may be called again to start over. */
export interface SourceFile {
  name: string
  size: number
  open(options?: { start?: number }): NodeJS.ReadableStream
}

export type Log = (level: 'debug' | 'info' | 'warn', message: string, data?: object) => void

/** What `login` and `logout` get; their `http` sends without a token. @since 1.0 */
export interface LoginContext<C> {
  /** Already validated; secret fields arrive as `Secret`. */
  readonly config: C
  readonly http: Http
  /** What the last login left to make the next one with: a refresh token. */
  readonly grant?: Secret
  readonly signal: AbortSignal
  readonly now: Date
  readonly log: Log
}

/** @since 1.0 */
export interface Context<C> extends LoginContext<C> {
  readonly file?: SourceFile
  seal<K extends Kind>(kind: K, record: Rec<K>): Sealed<K>
  /** The tenant's keyed hash of an E.164 phone; the key itself never reaches a plugin. */
  phoneHash(e164: string): string
}

/* ---- reading ----------------------------------------------------------------- */

/** A row that cannot be used. The host keeps it in quarantine and goes on. @since 1.0 */
export interface Rejected {
  externalId?: string
  /** The row of the file, as a spreadsheet counts them. */
  row?: number
  /** Stable machine code, `E_BAD_DATE`. */
  code: string
  reason: Text
  /** What the vendor sent; stored encrypted. Never from a medical source. */
  payload?: unknown
}

/** All records that the vendor has for one accounting day of one venue. */
export interface Window {
  venueExternalId?: string
  date: Day
}

/** Rows and cursor as one value: the host commits both in one transaction. @since 1.0 */
export interface Page<K extends Kind, P extends Cursor> {
  upserts: Sealed<K>[]
  deletes?: string[]
  rejected?: Rejected[]
  /**
   * With `deletes: 'by-window'`: this page ends windows that were read completely. What the host holds for such a
   * window, and got neither in it nor for another day since this run began, is gone at the vendor.
   */
  closes?: Window[]
  /** For the report of the run: what could not be read as well as it might be, and why. */
  notes?: Text[]
  cursor: P
  progress?: { done: number; total: number; unit: 'days' | 'rows' | 'bytes' | 'pages' }
}

/** What to read. @since 1.0 */
export interface ReadRequest<P extends Cursor> {
  mode: 'full' | 'incremental' | 'range'
  /** Where the last finished run ended. Start there, minus the overlap. */
  since: P | null
  /** A checkpoint of this very run. Go on exactly behind it; the overlap was applied when the run began. */
  resume: P | null
  overlapSeconds: number
  /** Only in mode `range`: both days included. */
  range?: { from: Day; to: Day }
}

/** @since 1.0 */
export interface Stream<C, K extends Kind = Kind, P extends Cursor = any> {
  emits: K
  cursor: Schema<P>
  modes: ReadRequest<P>['mode'][]
  /**
   * `explicit`: by `Page.deletes` alone. `by-window`: by absence from a window that was read completely.
   * `by-absence`: by absence from a finished full pass. An interrupted read deletes nothing. `Page.deletes` count in
   * each of them.
   */
  deletes: 'explicit' | 'by-window' | 'by-absence' | 'none'
  read(ctx: Context<C>, request: ReadRequest<P>): AsyncIterable<Page<K, P>>
  /** Reads single records, for what a webhook names. Without it the host reads what changed since the last run. */
  fetch?(ctx: Context<C>, externalIds: string[]): Promise<Fetched<K>>
}

/** @since 1.0 */
export interface Fetched<K extends Kind> {
  upserts: Sealed<K>[]
  /** Asked for, and gone at the vendor. */
  deletes?: string[]
  rejected?: Rejected[]
}

/**
 * Ties `emits`, the cursor and the rows together.
 *
 * @example
 * export const venues = defineStream<Config, 'venue', Cursor>({ emits: 'venue', cursor, modes: ['full'], ... })
 * @since 1.0
 */
export function defineStream<C, K extends Kind, P extends Cursor>(stream: Stream<C, K, P>) {
  return stream
}

/* ---- push and write-back ------------------------------------------------------ */

export interface Delivery {
  headers: Headers
  query: URLSearchParams
  rawBody: Uint8Array
}

/** "Read these again": a delivery is a hint, never the truth. */
export interface Signal<S extends string> {
  dedupeKey: string
  stream: S
  externalIds?: string[]
}

/** @since 1.0 */
export interface Webhook<C, S extends string> {
  /** Has the vendor send what happens; `null` where with these settings a person has to enter the address there. */
  subscribe?(ctx: Context<C>, callbackUrl: string): Promise<Cursor | null>
  exists?(ctx: Context<C>, subscription: Cursor): Promise<boolean>
  unsubscribe?(ctx: Context<C>, subscription: Cursor): Promise<void>
  verify(ctx: Context<C>, delivery: Delivery): boolean | Promise<boolean>
  parse(ctx: Context<C>, delivery: Delivery): Signal<S>[]
}

/** @since 1.0 */
export interface Write<C, I = any, O = any> {
  input: Schema<I>
  output: Schema<O>
  /**
   * Asked before every attempt: what a former one with this key has written, or `null`. Vendors that keep no key of
   * ours are asked whether what the input says is there already.
   */
  find?(ctx: Context<C>, key: string, input: I): Promise<O | null>
  run(ctx: Context<C>, input: I, key: string): Promise<O>
}

/* ---- medical: everything not named is dropped ----------------------------------- */

export type PrivacyRule = 'keep' | 'drop' | 'pseudonym' | 'year' | 'month' | 'ageBand'
export type Privacy = { [K in Kind]?: { [F in keyof Rec<K>]?: PrivacyRule } }

/* ---- the plugin ------------------------------------------------------------------- */

/** A typed answer, not an exception: usable, or what is wrong and where to mend it. @since 1.0 */
export type CheckResult =
  | {
      ok: true
      account: string
      timezone?: string
      venues: { externalId: string; name: string; timezone?: string; address?: string }[]
      notes?: Text[]
    }
  | { ok: false; reason: 'auth' | 'permission' | 'network' | 'config'; field?: string; hint: Text }

/** An answer outside of 2xx, as `classify` sees it. @since 1.0 */
export interface FailedResponse {
  status: number
  headers: Headers
  /** The beginning of the body. */
  text: string
  path: string
  /** By the clock of the host: for vendors that say how long to wait. */
  now: Date
}

/** @since 1.0 */
export interface Login {
  token: Secret
  expiresAt: Date
  /**
   * What the next login is made with, where each one replaces the last: the host keeps it, encrypted, before `token`
   * is used, and hands it to the next login as `ctx.grant`.
   */
  grant?: Secret
}

/** Sign-in at the vendor by a person in the browser. @since 1.0 */
export interface OAuth<C> {
  /** Where the person goes to agree. */
  authorizeUrl(config: C, request: { state: string; redirectUri: string }): string
  /** Turns what the vendor sent back (`code` and its companions) into the first login. */
  exchange(
    ctx: LoginContext<C>,
    answer: { query: URLSearchParams; redirectUri: string }
  ): Promise<Login>
  /**
   * False where these settings need neither browser nor `login`: with a long-lived token, say, which `authorize`
   * takes from the config. Needed by default.
   */
  needed?(config: C): boolean
}

/* ---- files that a person uploads ------------------------------------------------ */

/** What a file looks like, for the mapping screen. @since 1.0 */
export interface FileDetection {
  /** Of files that are text. */
  encoding?: string
  delimiter?: string
  /** Of workbooks: the sheet that is read, and all there are. */
  sheet?: string
  sheets?: string[]
  /** Counted from 1, as spreadsheets do. */
  headerRow: number
  columns: string[]
  decimalSeparator?: '.' | ','
  /** The first values of each column. */
  samples: Record<string, string[]>
  stream: string
  /** The mapping given, or else the one that the names of the columns suggest. */
  fields: Record<string, unknown>
  /** Fields that this stream can take. */
  knownFields: string[]
  /** True when the file can be read with `fields` as they are. */
  complete: boolean
}

/** One row of a file and what it would become. @since 1.0 */
export interface FilePreviewRow {
  /** Counted from 1, as spreadsheets do. */
  row: number
  values: Record<string, string>
  record?: Rec<Kind>
  rejected?: { code: string; reason: Text }
}

/** How a `file` connector shows what it makes of a file; its config is the mapping. @since 1.0 */
export interface Upload<C> {
  detect(file: SourceFile, mapping?: C): Promise<FileDetection>
  preview(file: SourceFile, mapping?: C, limit?: number): Promise<{ rows: FilePreviewRow[] }>
}

/** @since 1.0 */
export interface Connector<C, S extends string = string> {
  manifest: Manifest
  /** `writeOnly: true` in its JSON Schema marks a secret; the portal draws the form from it. */
  config: Schema<C>
  configVersion: number
  /** Stored config of version N to version N + 1. */
  upgradeConfig?: Record<number, (old: any) => any>
  /** Where relative request paths start. */
  baseUrl?(config: C): string
  /** For vendors whose first login is made in the browser; `login` then renews it. */
  oauth?: OAuth<C>
  /**
   * The SHA-256 fingerprint of the certificate that the server at this address has to show, for vendors whose servers
   * stand at the customer with a certificate that no authority signed. Others are checked as usual.
   */
  certificate?(config: C, url: URL): string | undefined
  /** Short-lived tokens: the host calls this under a lock per `loginKey`, and shares the answer between processes. */
  login?(ctx: LoginContext<C>): Promise<Login>
  /** For vendors where a live token costs something. The host calls it when a run ends, however it ends. */
  logout?(ctx: LoginContext<C>, token: Secret): Promise<void>
  /** Connections with the same key never hold two logins at once; the connection itself by default. */
  loginKey?(config: C): string
  /**
   * Adds credentials to a request about to be sent. Fields that it answers join the JSON body, for vendors that look
   * for the token there.
   */
  authorize?(headers: Headers, token: Secret | null, config: C): void | Record<string, unknown>
  /**
   * The vendor's own meaning of an answer that is no success: an error of the SDK, `'login'` to log in again,
   * `'retry'` to try again later. The host judges by the status what this leaves undefined.
   */
  classify?(response: FailedResponse): ConnectorError | 'login' | 'retry' | undefined
  check(ctx: Context<C>): Promise<CheckResult>
  /** Required when `source` is `file`. */
  upload?: Upload<C>
  /** Read in this order. */
  streams: Record<S, Stream<C>>
  webhook?: Webhook<C, NoInfer<S>>
  writes?: Record<string, Write<C>>
  /** Required when `dataClass` is `medical`. */
  privacy?: Privacy
}

/**
 * Ties the config, its secrets and the streams together.
 *
 * @example
 * export default defineConnector({ manifest, config, configVersion: 1, check, streams: { receipts } })
 * @since 1.0
 */
export function defineConnector<C, const S extends string>(connector: Connector<C, S>) {
  return connector
}

/** Labels, help and stream names of a plugin in one language: `lang/ru.json`, `lang/en.json`. */
export interface Lang {
  fields: Record<
    string,
    { label: string; help?: string; placeholder?: string; options?: Record<string, string> }
  >
  streams: Record<string, string>
}

/** What a plugin package exports by default from its `plugin` entry. @since 1.0 */
export interface Plugin {
  manifest: Manifest
  lang: { ru: Lang; en: Lang }
  /** Loaded on first use, so that listing the catalogue runs no plugin code. */
  load(): Promise<Connector<any, any>>
}

/**
 * What a plugin exports from `.`: enough for the catalogue, with the code behind `load`.
 *
 * @example
 * export default definePlugin({ manifest, lang: pluginLang(import.meta.url), load })
 * @since 1.0
 */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin
}
