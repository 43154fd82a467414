import { ExportSchema } from '#database/schema'
import type { ExportRights } from '#reporting/exports/rights'

export type ExportState = 'queued' | 'writing' | 'ready' | 'failed' | 'cancelled' | 'expired'
export type ExportFormat = 'csv' | 'xlsx' | 'pdf'

export default class Export extends ExportSchema {
  declare parameters: Record<string, unknown>
  declare rights: ExportRights
  declare state: ExportState
  declare format: ExportFormat
}
