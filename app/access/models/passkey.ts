import { column } from '@adonisjs/lucid/orm'
import { PasskeySchema } from '#database/schema'

/** The public half of a key that a device of a person keeps. */
export default class Passkey extends PasskeySchema {
  @column({ serializeAs: null })
  declare publicKey: Buffer<ArrayBuffer>

  @column()
  declare transports: string[]
}
