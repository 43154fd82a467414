import { column } from '@adonisjs/lucid/orm'
import type { Cursor } from '@krug/connector-sdk'
import { ConnectionStreamSchema } from '#database/schema'

export default class ConnectionStream extends ConnectionStreamSchema {
  /** Unique within the connection, whose id every query names. */
  static primaryKey = 'stream'

  @column()
  declare cursor: Cursor | null
}
