import { Secret } from '@adonisjs/core/helpers'
import User from '#access/models/user'
import { IssueTokens } from '#access/actions/issue_tokens'
import { TokenInvalidError } from '#access/errors/errors'
import { tenantAbility } from '#access/tokens'

/** Exchanges a refresh token for a new pair; the old one is worth nothing afterwards. @throws TokenInvalidError */
export class RefreshTokens {
  async handle(refreshToken: string) {
    const token = await User.refreshTokens.verify(new Secret(refreshToken))
    const user = token && (await User.find(token.tokenableId))
    if (!token || !user) throw new TokenInvalidError()
    // Of several calls with one token only the one that removes it goes on.
    if (!(await User.refreshTokens.delete(user, token.identifier))) throw new TokenInvalidError()

    const tenantId = tenantAbility(token.abilities)
    return { user, tenantId, tokens: await new IssueTokens().handle(user, tenantId) }
  }
}
