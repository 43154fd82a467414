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

  /** `manual`: a person enters the address at the vendor. */
  @column()
  declare webhookState: 'off' | 'manual' | 'on' | 'failed'

  /** Why the vendor refused the subscription. */
  @column()
  declare webhookText: Sentence | null

  @hasMany(() => ConnectionStream)
  declare streams: HasMany<typeof ConnectionStream>
}
