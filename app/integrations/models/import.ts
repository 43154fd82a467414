import { column } from '@adonisjs/lucid/orm'
import { ImportSchema } from '#database/schema'
import type { ImportMapping } from '#integrations/imports/import_mapping'

export default class Import extends ImportSchema {
  @column()
  declare mapping: ImportMapping
}
