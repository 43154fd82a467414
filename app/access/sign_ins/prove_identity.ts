import { randomUUID } from 'node:crypto'
import { errors } from '@adonisjs/auth'
import encryption from '@adonisjs/core/services/encryption'
import hash from '@adonisjs/core/services/hash'
import limiter from '@adonisjs/limiter/services/main'
import queue from '#shared/queue/service'
import SecondFactor from '#access/models/second_factor'
import User from '#access/models/user'
import {
  SecondFactorNeededError,
  TooManyAttemptsError,
  WrongCodeError,
  WrongCredentialsError,
} from '#access/errors/errors'
import { noteFailedSignInJob } from '#access/jobs/note_failed_sign_in_job'
import { tellPersonJob } from '#access/letters/tell_person_job'
import { Attempt } from '#access/lockout/attempt'
import { takeCode } from '#access/second_factor/take_code'
import { signIns } from '#shared/telemetry/metrics'
import type { Origin } from '#access/sign_ins/origin'

/** Wrong attempts from one address, which an office shares. */
const FROM_ONE_ADDRESS = { requests: 100, duration: '10 mins', blockDuration: '10 mins' }

interface Input {
  email: string
  password: string
  /** Of the authenticator, or a recovery code, from somebody who has set one up. */
  otp?: string
  origin: Origin
}

/**
 * Proves who somebody is, by the password and, where there is one, the second factor. Guessing is slowed down for each
 * account and for each address.
 *
 * @throws WrongCredentialsError, SecondFactorNeededError, WrongCodeError, TooManyAttemptsError
 */
export class ProveIdentity {
  async handle({ email, password, otp, origin }: Input) {
    const attempt = await Attempt.begin(email, origin)
    const [refused, proved] = await limiter
      .use(FROM_ONE_ADDRESS)
      .penalize(`sign-in:${origin.ip}`, () =>
        this.#prove(attempt, { email, password, otp, origin })
      )
    if (refused) throw new TooManyAttemptsError({ seconds: refused.response.availableIn })
    if ('codeMissing' in proved) throw new SecondFactorNeededError({}, 'otp')
    return proved
  }

  async #prove(attempt: Attempt, { email, password, otp, origin }: Input) {
    const user = await this.#byPassword(attempt, { email, password, origin })
    const factor = await SecondFactor.query()
      .where('user_id', user.id)
      .whereNotNull('confirmed_at')
      .first()
    if (factor && !otp) {
      await attempt.withdraw()
      return { codeMissing: true as const }
    }
    if (factor && !(await takeCode(factor, otp!))) {
      await this.#note(attempt, user, origin, 'code')
      throw new WrongCodeError({}, 'otp')
    }
    await attempt.succeed()
    await this.#keepUpToDate(user, password)
    return { user, secondFactor: factor !== null }
  }

  async #byPassword(attempt: Attempt, { email, password, origin }: Input) {
    try {
      return await User.verifyCredentials(email, password)
    } catch (error) {
      if (!(error instanceof errors.E_INVALID_CREDENTIALS)) throw error
      await this.#note(attempt, await User.findBy('email', email), origin, 'password')
      throw new WrongCredentialsError({}, 'password')
    }
  }

  /** A password is known in the clear only now: what was hashed by weaker parameters is hashed anew. */
  async #keepUpToDate(user: User, password: string) {
    if (hash.needsReHash(user.password)) await user.merge({ password }).save()
  }

  /** As much work for an address that nobody has. */
  async #note(attempt: Attempt, user: User | null, { ip }: Origin, what: 'password' | 'code') {
    const userId = user?.id ?? randomUUID()
    const { locks: locked } = attempt
    signIns.inc({ result: locked ? 'locked' : 'failed' })
    const origin = encryption.encrypt(ip)
    await queue.dispatch(noteFailedSignInJob, { userId, origin, what, locked })
    if (locked) await queue.dispatch(tellPersonJob, { letter: 'locked', userId })
  }
}
