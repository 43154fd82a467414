import hash from '@adonisjs/core/services/hash'
import { compose } from '@adonisjs/core/helpers'
import { withAuthFinder } from '@adonisjs/auth/mixins/lucid'
import { beforeFind, column } from '@adonisjs/lucid/orm'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import { preparing } from '#shared/database/prepared'
import { TokensProvider } from '#access/tokens_provider'
import { UserSchema } from '#database/schema'

export const ACCESS_TOKEN_LIFE = '1 hour'
export const REFRESH_TOKEN_LIFE = '30 days'

export default class User extends compose(UserSchema, withAuthFinder(hash)) {
  static accessTokens = new TokensProvider({
    tokenableModel: User,
    type: 'access',
    prefix: 'krug_',
    expiresIn: ACCESS_TOKEN_LIFE,
  })

  static refreshTokens = new TokensProvider({
    tokenableModel: User,
    type: 'refresh',
    prefix: 'krugr_',
    expiresIn: REFRESH_TOKEN_LIFE,
  })

  static personalTokens = new TokensProvider({
    tokenableModel: User,
    type: 'personal',
    prefix: 'krugp_',
  })

  @column({ serializeAs: null })
  declare password: string

  declare locale: 'ru' | 'en'

  /** Every request looks its user up. */
  @beforeFind()
  static prepare(query: ModelQueryBuilderContract<typeof User>) {
    preparing(query.select([...UserSchema.$columns]))
  }
}
