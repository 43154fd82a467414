import User from '#access/models/user'
import { abilityFor } from '#access/tokens'

/** An access token for the API and the refresh token that follows it up, both of one sign-in and bound to one tenant. */
export class IssueTokens {
  async handle(user: User, tenantId: string, signInId: string) {
    const abilities = [abilityFor(tenantId)]
    // The database finds the sign-in by the name: with it end all of its tokens.
    const access = await User.accessTokens.create(user, abilities, { name: signInId })
    const refresh = await User.refreshTokens.create(user, abilities, { name: signInId })
    return {
      accessToken: access.value!.release(),
      refreshToken: refresh.value!.release(),
      expiresAt: access.expiresAt!,
    }
  }
}
