import SecondFactor from '#access/models/second_factor'
import { openSecret, stepOf } from '#access/second_factor/authenticator'
import { takeRecoveryCode } from '#access/second_factor/recovery_codes'

/** A code of the authenticator, or a recovery code. Each counts once, also when it is sent twice at the same time. */
export async function takeCode(factor: SecondFactor, code: string) {
  return (await takeStep(factor, code)) || takeRecoveryCode(factor.userId, code)
}

/** A code of the authenticator alone. */
export async function takeStep({ userId, secret }: SecondFactor, code: string) {
  const digits = code.replaceAll(/\s/g, '')
  const step = /^\d{6}$/.test(digits) ? stepOf(openSecret(userId, secret), digits) : null
  if (step === null) return false
  const [taken] = await SecondFactor.query()
    .where({ userId })
    .where('last_step', '<', step)
    .update({ lastStep: step })
    .returning('user_id')
  return taken !== undefined
}
