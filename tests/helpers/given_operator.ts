import { randomUUID } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { ResetPassword } from '#access/actions/reset_password'
import User from '#access/models/user'
import SecondFactor from '#access/models/second_factor'
import { OPERATOR } from '#access/platform/admit_operator'
import { makeOperator } from '#access/platform/make_operator'
import { PROVED } from '#access/platform/operator_second_factor'
import { confirmSecret, StartSecondFactor } from '#access/second_factor/set_up_second_factor'
import { PASSWORD } from '#tests/helpers/given'

/** What an authenticator app would show. */
export const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + steps * 30_000,
  })

/** Somebody who may operate the installation, and has only a password so far. */
export async function givenNewOperator() {
  const email = `${randomUUID()}@example.test`
  const link = await makeOperator(email, 'Оператор')
  await new ResetPassword().handle(new URL(link).searchParams.get('token')!, PASSWORD)
  return User.findByOrFail('email', email)
}

/** An operator with a second factor, and the session of a browser that has proved it. */
export async function givenOperator() {
  const user = await givenNewOperator()
  const { secret } = await new StartSecondFactor().handle(user)
  const recoveryCodes = await confirmSecret(user, codeOf(secret))
  const { confirmedAt } = await SecondFactor.findOrFail(user.id)
  const session = { [OPERATOR]: user.id, [PROVED]: confirmedAt!.toISO()! }
  return { user, session, secret, recoveryCodes }
}
