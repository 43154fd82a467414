/** Answers of the API that pages read. Names and shapes are the API's own. */

export type Places = {
  businesses: { id: string; name: string; category: string; medical: boolean }[]
  venues: { id: string; businessId: string; name: string }[]
}

export type Connector = {
  id: string
  title: string
  description: string
  category: string
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
  secret?: boolean
  writeOnly?: boolean
}

export type ConfigValue =
  string | number | boolean | null | ConfigValue[] | { [name: string]: ConfigValue }
export type Config = Record<string, ConfigValue>

export type RunStatus = 'queued' | 'running' | 'succeeded' | 'partial' | 'failed' | 'cancelled'
export type RunMode = 'full' | 'incremental' | 'range'

export type RunCounts = {
  read: number
  created: number
  updated: number
  unchanged: number
  deleted: number
  quarantined: number
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
  progress: { done: number; total: number | null; unit: string } | null
  counts: RunCounts
  pages: number
  perSecond: number | null
  etaSeconds: number | null
  error: { code: string; text: string } | null
  startedAt: string | null
  finishedAt: string | null
  createdAt: string
}

export type Connection = {
  id: string
  businessId: string
  connector: string
  name: string
  status: 'active' | 'paused' | 'archived'
  pause: { code: string; text: string } | null
  config: Config
  secretsSet: string[]
  fullAt: string
  incrementalMinutes: number
  overlapSeconds: number
  failures: number
  lastSuccessAt: string | null
  lastRecordAt: string | null
  quarantineOpen: number
  lastRun: Run | null
  streams: { id: string; title: string; enabled: boolean; readAt: string | null }[]
}

export type CheckResult =
  | {
      ok: true
      account: string
      timezone?: string
      venues: { externalId: string; name: string }[]
      notes: string[]
    }
  | { ok: false; reason: string; field?: string; hint: string }

export type VenueMapping = {
  id: string
  externalId: string
  name: string
  timezone: string | null
  address: string | null
  venueId: string | null
  state: 'new' | 'mapped' | 'ignored'
}

export type QuarantinedRecord = {
  id: string
  runId: string | null
  stream: string
  externalId: string | null
  code: string
  reason: string
  payload: ConfigValue
  attempts: number
  createdAt: string
}

export type ImportMapping = Record<string, string>

export type ImportPreview = {
  encoding: string
  delimiter: string
  columns: string[]
  mapping: ImportMapping
  sample: {
    row: number
    values: Record<string, string>
    record: Record<string, ConfigValue> | null
    reason: string | null
  }[]
  token: string
}

export type Import = {
  id: string
  status: RunStatus
  fileName: string
  size: number
  counts: RunCounts
  error: { code: string; text: string } | null
  connectionId: string | null
  runId: string | null
}
