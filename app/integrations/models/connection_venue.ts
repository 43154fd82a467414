import { column } from '@adonisjs/lucid/orm'
import { ConnectionVenueSchema } from '#database/schema'

export default class ConnectionVenue extends ConnectionVenueSchema {
  @column()
  declare state: 'new' | 'mapped' | 'ignored'
}
