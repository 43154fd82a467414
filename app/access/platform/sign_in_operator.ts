import limiter from '@adonisjs/limiter/services/main'
import { errors } from '@adonisjs/auth'
import { TooManyAttemptsError, WrongCredentialsError } from '#access/errors/errors'
import User from '#access/models/user'
import { operatorBy } from '#access/platform/operator_query'

/** Proves that somebody operates the installation. @throws WrongCredentialsError, TooManyAttemptsError */
export class SignInOperator {
  async handle({ email, password, ip }: { email: string; password: string; ip: string }) {
    const attempts = limiter.use({ requests: 5, duration: '5 mins', blockDuration: '15 mins' })
    const [refused, operator] = await attempts.penalize(`platform:${ip}`, () =>
      this.#verify(email, password)
    )
    if (refused) throw new TooManyAttemptsError({ seconds: refused.response.availableIn })
    return operator
  }

  async #verify(email: string, password: string) {
    try {
      const { id } = await User.verifyCredentials(email, password)
      const operator = await operatorBy(id)
      if (operator) return operator
    } catch (error) {
      if (!(error instanceof errors.E_INVALID_CREDENTIALS)) throw error
    }
    throw new WrongCredentialsError({}, 'password')
  }
}
