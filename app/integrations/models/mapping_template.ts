import { column } from '@adonisjs/lucid/orm'
import { MappingTemplateSchema } from '#database/schema'
import type { ImportMapping } from '#integrations/imports/import_mapping'

export default class MappingTemplate extends MappingTemplateSchema {
  @column()
  declare mapping: ImportMapping
}
