import { column } from '@adonisjs/lucid/orm'
import { SyncRunSchema } from '#database/schema'
import type { Sentence } from '#integrations/sentence'

/** `hints`: only what webhooks named. */
export type RunMode = 'full' | 'incremental' | 'range' | 'import' | 'hints'
export type RunTrigger = 'schedule' | 'manual' | 'webhook' | 'import'
export type RunStatus = 'queued' | 'running' | 'succeeded' | 'partial' | 'failed' | 'cancelled'

export interface RunProgress {
  done: number
  total: number
  unit: 'days' | 'rows' | 'bytes' | 'pages'
}

/** One thing that happened in a run, for its timeline. */
export interface RunStep {
  at: string
  what: 'started' | 'stream' | 'stream-done' | 'waiting' | 'finished' | 'failed'
  stream?: string
  /** Records read by then. */
  read?: number
  text?: Sentence
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

  /** What a webhook named, by stream; an empty list means "what changed". */
  @column()
  declare hints: Record<string, string[]> | null

  @column()
  declare steps: RunStep[]

  @column()
  declare notes: Sentence[]
}
