import { DateTime } from 'luxon'
import queue from '#shared/queue/service'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import SecondFactor from '#access/models/second_factor'
import SignIn from '#access/models/sign_in'
import type User from '#access/models/user'
import { NothingToConfirmError, SecondFactorSetError, WrongCodeError } from '#access/errors/errors'
import { tellPersonJob } from '#access/letters/tell_person_job'
import { addressOf, newSecret, sealSecret } from '#access/second_factor/authenticator'
import { renewRecoveryCodes } from '#access/second_factor/recovery_codes'
import { takeStep } from '#access/second_factor/take_code'
import { EndOtherSignIns } from '#access/sign_ins/end_sign_ins'

/** A secret for an authenticator app, which counts once a code confirms it. @throws SecondFactorSetError */
export class StartSecondFactor {
  async handle(user: User) {
    const known = await SecondFactor.find(user.id)
    if (known?.confirmedAt) throw new SecondFactorSetError()
    const secret = newSecret()
    await SecondFactor.updateOrCreate(
      { userId: user.id },
      { secret: sealSecret(user.id, secret), lastStep: 0 }
    )
    return { secret, address: addressOf(secret, user.email) }
  }
}

/**
 * Makes the secret count that a first code proves, and tells its owner.
 *
 * @returns the recovery codes, which are told this once.
 * @throws NothingToConfirmError, WrongCodeError
 */
export async function confirmSecret(user: User, code: string) {
  const factor = await SecondFactor.query().where('user_id', user.id).forUpdate().first()
  if (!factor || factor.confirmedAt) throw new NothingToConfirmError()
  if (!(await takeStep(factor, code))) throw new WrongCodeError({}, 'code')

  await factor.merge({ confirmedAt: DateTime.now() }).save()
  await queue.dispatch(tellPersonJob, { letter: 'second-factor-on', userId: user.id })
  return renewRecoveryCodes(user.id)
}

/**
 * Turns the second factor on. Who is signed in elsewhere proved less than this, and has to sign in again.
 *
 * @returns the recovery codes, which are told this once.
 * @throws NothingToConfirmError, WrongCodeError
 */
export class ConfirmSecondFactor {
  async handle(actor: Actor, user: User, code: string, signInId: string) {
    const recoveryCodes = await confirmSecret(user, code)
    await SignIn.query().where('id', signInId).update({ secondFactor: true })
    await new EndOtherSignIns().handle(user.id, signInId)
    await new RecordAudit().handle(actor, {
      action: 'users.second_factor_on',
      subjectType: 'user',
      subjectId: user.id,
    })
    return recoveryCodes
  }
}
