import db from '@adonisjs/lucid/services/db'
import type { AccessToken } from '@adonisjs/auth/access_tokens'

/** Ends an access token and the refresh token that was issued with it. */
export class RevokeTokens {
  async handle(token: AccessToken) {
    await db
      .from('auth_access_tokens')
      .where('tokenable_id', token.tokenableId as string)
      .where('name', token.name!)
      .delete()
  }
}
