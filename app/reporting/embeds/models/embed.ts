import { column } from '@adonisjs/lucid/orm'
import { EmbedSchema } from '#database/schema'
import type { ReportInput } from '#reporting/context'

/** What whoever looks may ask otherwise. */
export const OPEN = ['period', 'places'] as const
export type Open = (typeof OPEN)[number]

/** A report or a dashboard in pages of others. */
export default class Embed extends EmbedSchema {
  @column({ prepare: (value: unknown) => JSON.stringify(value) })
  declare parameters: ReportInput & Record<string, unknown>

  @column()
  declare open: Open[]

  @column()
  declare origins: string[]
}
