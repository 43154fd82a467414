import limiter from '@adonisjs/limiter/services/main'
import { errors } from '@adonisjs/auth'
import User from '#access/models/user'
import {
  NoMembershipError,
  TooManyAttemptsError,
  WrongCredentialsError,
} from '#access/errors/errors'
import { membershipsOf } from '#access/queries/memberships_query'

interface Input {
  email: string
  password: string
  /** For a person of several tenants; the oldest membership by default. */
  tenantId?: string
  ip: string
}

/**
 * Proves who somebody is. Guessing is slowed down per address and account.
 *
 * @throws WrongCredentialsError, TooManyAttemptsError, NoMembershipError
 */
export class SignIn {
  async handle({ email, password, tenantId, ip }: Input) {
    const attempts = limiter.use({ requests: 8, duration: '1 min', blockDuration: '5 mins' })
    const [refused, user] = await attempts.penalize(`sign-in:${ip}:${email}`, () =>
      this.#verify(email, password)
    )
    if (refused) throw new TooManyAttemptsError({ seconds: refused.response.availableIn })

    const memberships = await membershipsOf(user.id)
    const membership = tenantId
      ? memberships.find((one) => one.tenantId === tenantId)
      : memberships[0]
    if (!membership) throw new NoMembershipError()
    return { user, tenantId: membership.tenantId }
  }

  async #verify(email: string, password: string) {
    try {
      return await User.verifyCredentials(email, password)
    } catch (error) {
      if (error instanceof errors.E_INVALID_CREDENTIALS)
        throw new WrongCredentialsError({}, 'password')
      throw error
    }
  }
}
