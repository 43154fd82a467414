import { column, hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { ConnectionSchema } from '#database/schema'
import ConnectionStream from '#integrations/models/connection_stream'
import type { Sentence } from '#integrations/sentence'

export default class Connection extends ConnectionSchema {
  /** Set together with status `paused` when Krug itself paused the connection. */
  @column()
  declare pauseText: Sentence | null

  /** Settings without secrets. */
  @column()
  declare config: Record<string, unknown>

  @column()
  declare status: 'active' | 'paused' | 'archived'

  @hasMany(() => ConnectionStream)
  declare streams: HasMany<typeof ConnectionStream>
}
