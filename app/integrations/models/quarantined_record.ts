import { column } from '@adonisjs/lucid/orm'
import { QuarantinedRecordSchema } from '#database/schema'
import type { Sentence } from '#integrations/sentence'

export default class QuarantinedRecord extends QuarantinedRecordSchema {
  @column()
  declare reason: Sentence

  @column()
  declare state: 'open' | 'resolved' | 'discarded'
}
