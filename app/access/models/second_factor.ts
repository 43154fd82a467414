import { column } from '@adonisjs/lucid/orm'
import { SecondFactorSchema } from '#database/schema'

/** An authenticator app. Until it is confirmed by a code it counts for nothing. */
export default class SecondFactor extends SecondFactorSchema {
  @column({ serializeAs: null })
  declare secret: string
}
