import { AccessToken, DbAccessTokensProvider } from '@adonisjs/auth/access_tokens'
import type { LucidModel } from '@adonisjs/lucid/types/model'
import type { Secret } from '@adonisjs/core/helpers'
import { preparing } from '#shared/database/prepared'

const MINUTE = 60_000
const TOKEN_COLUMNS = [
  ...['id', 'tokenable_id', 'type', 'name', 'hash', 'abilities', 'sign_in_id'],
  ...['created_at', 'updated_at', 'last_used_at', 'expires_at'],
]

/**
 * AdonisJS writes down each use of a token, which is a commit for each request, and makes parallel requests of a till
 * wait for one another. Here a use is written down once a minute.
 */
export class TokensProvider<Model extends LucidModel> extends DbAccessTokensProvider<Model> {
  override async verify(tokenValue: Secret<string>) {
    const decoded = AccessToken.decode(this.prefix, tokenValue.release())
    if (!decoded) return null
    const db = await this.getDb()
    const row = await preparing(
      db.from(this.table).where({ id: decoded.identifier, type: this.type }).select(TOKEN_COLUMNS)
    ).first()
    if (!row) return null
    const token = this.dbRowToAccessToken(row)
    if (!token.verify(decoded.secret) || token.isExpired()) return null
    const now = new Date()
    if (now.getTime() - (token.lastUsedAt?.getTime() ?? 0) > MINUTE) {
      await db.from(this.table).where({ id: row.id }).update({ last_used_at: now })
      if (row.sign_in_id)
        await db.from('sign_ins').where({ id: row.sign_in_id }).update({ last_seen_at: now })
    }
    return token
  }
}
