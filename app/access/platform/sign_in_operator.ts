import { WrongCredentialsError } from '#access/errors/errors'
import { operatorBy } from '#access/platform/operator_query'
import type { Origin } from '#access/sign_ins/origin'
import { ProveIdentity } from '#access/sign_ins/prove_identity'

interface Input {
  email: string
  password: string
  /** Of the authenticator, or a recovery code, from who has set one up. */
  otp?: string
  origin: Origin
}

/**
 * Proves that somebody operates the installation.
 *
 * @throws WrongCredentialsError, SecondFactorNeededError, WrongCodeError, TooManyAttemptsError
 */
export class SignInOperator {
  async handle(input: Input) {
    const { user } = await new ProveIdentity().handle(input)
    const operator = await operatorBy(user.id)
    if (!operator) throw new WrongCredentialsError({}, 'password')
    return operator
  }
}
