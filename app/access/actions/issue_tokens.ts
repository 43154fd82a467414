import { randomUUID } from 'node:crypto'
import User from '#access/models/user'
import { abilityFor } from '#access/tokens'

/** An access token for the API and the refresh token that follows it up, both bound to one tenant. */
export class IssueTokens {
  async handle(user: User, tenantId: string) {
    const abilities = [abilityFor(tenantId)]
    // One name for the pair: signing out ends both and nobody else's.
    const name = randomUUID()
    const access = await User.accessTokens.create(user, abilities, { name })
    const refresh = await User.refreshTokens.create(user, abilities, { name })
    return {
      accessToken: access.value!.release(),
      refreshToken: refresh.value!.release(),
      expiresAt: access.expiresAt!,
    }
  }
}
