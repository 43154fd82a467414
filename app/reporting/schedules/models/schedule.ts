import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { ScheduleSchema } from '#database/schema'
import ScheduleRecipient from '#reporting/schedules/models/schedule_recipient'

export type Every = 'day' | 'week' | 'month'
export type ScheduleFormat = 'letter' | 'xlsx' | 'csv' | 'pdf'

export default class Schedule extends ScheduleSchema {
  declare parameters: Record<string, unknown>
  declare format: ScheduleFormat
  declare every: Every
  declare state: 'active' | 'paused'
  declare pausedFor: 'failures' | 'maker_gone' | null

  @hasMany(() => ScheduleRecipient)
  declare recipients: HasMany<typeof ScheduleRecipient>
}
