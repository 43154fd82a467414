import db from '@adonisjs/lucid/services/db'
import { Secret } from '@adonisjs/core/helpers'
import { DateTime } from 'luxon'
import { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import SignIn from '#access/models/sign_in'
import User from '#access/models/user'
import { IssueTokens } from '#access/actions/issue_tokens'
import { TokenInvalidError } from '#access/errors/errors'
import { LIVES } from '#access/sign_ins/lives'
import { tenantAbility } from '#access/tokens'
import { withTenant } from '#tenancy/tenant_scope'

/** A program that asked twice at the same moment is no thief: the first one gets the tokens, the others nothing. */
const SAME_MOMENT_MS = 10_000

/**
 * Exchanges a refresh token for a new pair; the old one is worth nothing afterwards. When it comes back all the same, two
 * hold what one should, and the whole sign-in ends.
 *
 * @throws TokenInvalidError
 */
export class RefreshTokens {
  async handle(refreshToken: string, now = new Date()) {
    const token = await User.refreshTokens.verify(new Secret(refreshToken))
    const user = token && (await User.find(token.tokenableId))
    if (!token || !user) throw new TokenInvalidError()
    const [tenantId, signInId] = [tenantAbility(token.abilities), token.name!]

    const tokens = await withTenant(db, tenantId, async () => {
      const [fresh] = await db
        .from('auth_access_tokens')
        .where('id', Number(token.identifier))
        .whereNull('used_at')
        .update({ used_at: now })
        .returning('id')
      if (fresh === undefined) return null
      const expiresAt = DateTime.fromJSDate(now).plus(LIVES.api.idle).toJSDate()
      await SignIn.query().where('id', signInId).update({ expiresAt, lastSeenAt: now })
      return new IssueTokens().handle(user, tenantId, signInId)
    })
    if (tokens) return { user, tenantId, tokens }

    await this.#reused(tenantId, user.id, signInId, token.identifier, now)
    throw new TokenInvalidError()
  }

  async #reused(
    tenantId: string,
    userId: string,
    signInId: string,
    id: string | number | BigInt,
    now: Date
  ) {
    const used = await db.from('auth_access_tokens').where('id', Number(id)).first()
    if (!used || +now - +used.used_at < SAME_MOMENT_MS) return
    await withTenant(db, tenantId, async () => {
      await SignIn.query().where('id', signInId).delete()
      await new RecordAudit().handle(Actor.system(tenantId), {
        action: 'users.refresh_token_reused',
        subjectType: 'user',
        subjectId: userId,
      })
    })
  }
}
