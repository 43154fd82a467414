/** Answers of the API that pages read. Names and shapes are the API's own. */

export type Places = {
  businesses: { id: string; name: string }[]
  venues: { id: string; businessId: string; name: string }[]
}

export type Permission = {
  id: string
  text: string
  /** Not for people who are limited to businesses or venues. */
  wholeOrganization: boolean
  /** Whether the reader may put it into a role. */
  grantable: boolean
}

export type PermissionGroup = { id: string; title: string; permissions: Permission[] }

export type Connector = {
  id: string
  title: string
  description: string
  category: 'pos' | 'crm' | 'erp' | 'booking' | 'medical' | 'file'
  icon: string
  docsUrl: string | null
  source: 'http' | 'file'
  dataClass: string
  version: string
  configSchema: ConfigSchema
  fields: Record<string, FieldText>
  streams: { id: string; title: string; modes: string[] }[]
}

export type FieldText = {
  label: string
  help?: string
  placeholder?: string
  options?: Record<string, string>
}

export type ConfigSchema = {
  type: 'object'
  properties: Record<string, FieldSchema>
  required?: string[]
}

export type FieldSchema = {
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object'
  format?: string
  enum?: (string | number)[]
  items?: FieldSchema
  properties?: Record<string, FieldSchema>
  required?: string[]
  default?: ConfigValue
  minimum?: number
  maximum?: number
  /** A secret: comes in, never goes out. */
  writeOnly?: boolean
}

export type ConfigValue =
  string | number | boolean | null | ConfigValue[] | { [name: string]: ConfigValue }
export type Config = Record<string, ConfigValue>

export type RunStatus = 'queued' | 'running' | 'succeeded' | 'partial' | 'failed' | 'cancelled'
export type RunMode = 'full' | 'incremental' | 'range' | 'import' | 'hints'

/** In both languages: a live message goes to readers of either. */
export type Sentence = { ru: string; en: string }

export type RunCounts = {
  read: number
  created: number
  updated: number
  unchanged: number
  deleted: number
  quarantined: number
}

export type RunProgress = { done: number; total: number; unit: 'days' | 'rows' | 'bytes' | 'pages' }

/** One thing that happened in a run. */
export type RunStep = {
  at: string
  what: 'started' | 'stream' | 'stream-done' | 'waiting' | 'finished' | 'failed'
  stream?: string
  /** Records read by then. */
  read?: number
  text?: Sentence
}

export type Run = {
  id: string
  connectionId: string
  mode: RunMode
  trigger: string
  status: RunStatus
  from: string | null
  to: string | null
  stream: string | null
  progress: RunProgress | null
  counts: RunCounts
  /** Business dates of the receipts it brought. */
  sales: { from: string; to: string } | null
  pages: number
  perSecond: number | null
  etaSeconds: number | null
  error: { code: string; text: Sentence | null } | null
  notes: Sentence[] | null
  steps: RunStep[]
  startedAt: string | null
  finishedAt: string | null
  createdAt: string
}

export type Connection = {
  id: string
  businessId: string
  connector: string
  title: string
  source: 'http' | 'file'
  name: string
  status: 'active' | 'paused' | 'archived'
  pause: { code: string; text: string | null } | null
  config: Config
  /** Names of the secret fields that are stored. */
  secretsSet: string[]
  fullAt: string
  incrementalMinutes: number
  overlapSeconds: number
  failures: number
  lastSuccessAt: string | null
  lastRecordAt: string | null
  quarantineOpen: number
  lastRun: Run | null
  streams: {
    id: string
    title: string
    enabled: boolean
    readAt: string | null
    /** Its own interval; otherwise the connection's. */
    everyMinutes: number | null
  }[]
  /** What the vendor sends by itself, where the connector listens. */
  webhook: {
    state: 'off' | 'manual' | 'on' | 'failed'
    text: string | null
    lastAt: string | null
  } | null
  /** A person's sign-in at the vendor, where the connector asks for one. */
  signIn: { needed: boolean; done: boolean } | null
  createdAt: string
}

export type CheckResult =
  | {
      ok: true
      account: string
      timezone?: string
      venues: { externalId: string; name: string; address?: string }[]
      notes: string[]
    }
  | { ok: false; reason: string; field?: string; hint: string }

export type VenueMapping = {
  id: number
  externalId: string
  name: string
  timezone: string | null
  address: string | null
  venueId: string | null
  state: 'new' | 'mapped' | 'ignored'
}

export const PAYMENT_TYPES = ['cash', 'card', 'online', 'bonus', 'credit', 'other'] as const
export const STAGE_OUTCOMES = ['open', 'won', 'lost'] as const
type PaymentType = (typeof PAYMENT_TYPES)[number]
type StageOutcome = (typeof STAGE_OUTCOMES)[number]

/** The vendor's words; `decided` is what a person said. */
export type WordMappings = {
  payments: { name: string; type: PaymentType; decided: PaymentType | null; payments: number }[]
  stages: {
    id: string
    pipeline: string
    name: string
    outcome: StageOutcome
    decided: StageOutcome | null
  }[]
  categories: { id: string; name: string; shownAs: string | null; products: number }[]
}

/** Records that were refused for one cause. */
export type QuarantineReason = {
  code: string
  stream: string
  /** Of the newest such record. */
  reason: string
  records: number
  retriable: number
}

export type QuarantinedRecord = {
  id: string
  runId: string | null
  stream: string
  externalId: string | null
  code: string
  reason: string | null
  hasPayload: boolean
  /** What came may name people. */
  personal: boolean
  retryable: boolean
  attempts: number
  createdAt: string
}

export type FieldSource = { column?: string; columns?: string[]; join?: string; constant?: string }

/** What the columns of a file mean; what is left out is guessed from the file. */
export type ImportMapping = {
  stream?: string
  fields?: Record<string, FieldSource>
  sheet?: string
  delimiter?: string
  encoding?: string
}

export type ImportPreview = {
  /** Of files that are text. */
  encoding?: string
  delimiter?: string
  /** Of workbooks. */
  sheet?: string
  sheets?: string[]
  columns: string[]
  samples: Record<string, string[]>
  stream: string
  fields: Record<string, FieldSource>
  knownFields: string[]
  /** Nothing that an import needs is missing. */
  complete: boolean
  sample: {
    row: number
    values: Record<string, string>
    record: Record<string, ConfigValue> | null
    reason: string | null
  }[]
}

export type ImportTemplate = { id: string; name: string; mapping: ImportMapping }

export type Import = {
  id: string
  status: RunStatus
  fileName: string
  size: number
  counts: RunCounts
  /** Business dates of the receipts of the file. */
  sales: { from: string; to: string } | null
  progress: RunProgress | null
  error: Run['error']
  connectionId: string
  runId: string
  createdAt: string
  finishedAt: string | null
}

/** The pipelines and managers a reader may choose among. */
export type CrmChoice = {
  pipelines: { id: string; name: string }[]
  managers: { id: string; name: string; department: string | null }[]
}
