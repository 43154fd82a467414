import { column } from '@adonisjs/lucid/orm'
import { InvitationSchema } from '#database/schema'

export default class Invitation extends InvitationSchema {
  @column()
  declare businessIds: string[]

  @column()
  declare venueIds: string[]
}
