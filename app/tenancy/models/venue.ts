import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { VenueSchema } from '#database/schema'
import Business from '#tenancy/models/business'

export default class Venue extends VenueSchema {
  @belongsTo(() => Business)
  declare business: BelongsTo<typeof Business>
}
