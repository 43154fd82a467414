import { column } from '@adonisjs/lucid/orm'
import { SyncRunSchema } from '#database/schema'
import type { Sentence } from '#integrations/sentence'

export type RunMode = 'full' | 'incremental' | 'range' | 'import'
export type RunTrigger = 'schedule' | 'manual' | 'webhook' | 'import'
export type RunStatus = 'queued' | 'running' | 'succeeded' | 'partial' | 'failed' | 'cancelled'

export interface RunProgress {
  done: number
  total: number
  unit: 'days' | 'rows' | 'bytes' | 'pages'
}

export default class SyncRun extends SyncRunSchema {
  @column()
  declare mode: RunMode

  @column()
  declare trigger: RunTrigger

  @column()
  declare status: RunStatus

  @column()
  declare progress: RunProgress | null

  @column()
  declare errorText: Sentence | null

  @column()
  declare notes: Sentence[]

  /** "yyyy-MM-dd": a calendar date, not an instant. */
  @column()
  declare rangeFrom: any

  @column()
  declare rangeTo: any
}
