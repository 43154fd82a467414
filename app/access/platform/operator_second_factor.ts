import type { HttpContext } from '@adonisjs/core/http'
import env from '#start/env'
import { SecondFactorRequiredError } from '#access/errors/errors'
import SecondFactor from '#access/models/second_factor'
import User from '#access/models/user'
import { operatorBy } from '#access/platform/operator_query'

/** Which second factor a session of the platform has proved: another one, or none any more, opens nothing. */
export const PROVED = 'operatorSecondFactor'

/** Operators need a second factor, unless the installation leaves them without. */
const isRequired = () => env.get('PLATFORM_SECOND_FACTOR', true)

/** @throws SecondFactorRequiredError where the session has proved less than is asked for */
export async function assertSecondFactor({ session }: HttpContext, operatorId: string) {
  const proved = await markOf(operatorId)
  if ((isRequired() || proved) && (!proved || session.get(PROVED) !== proved))
    throw new SecondFactorRequiredError()
}

/** Notes in the session what has just been proved. */
export async function noteSecondFactor({ session }: HttpContext, operatorId: string) {
  const proved = await markOf(operatorId)
  if (proved) session.put(PROVED, proved)
}

/**
 * For an operator whose device is lost, by whoever commands the machine: sessions that it proved end, and the next sign-in
 * begins with setting up another one.
 *
 * @returns whether there was such an operator
 */
export async function dropOperatorSecondFactor(email: string) {
  const user = await User.findBy('email', email.toLowerCase())
  if (!user || !(await operatorBy(user.id))) return false
  await SecondFactor.query().where('user_id', user.id).delete()
  return true
}

async function markOf(userId: string): Promise<string | null> {
  const factor = await SecondFactor.query().where({ userId }).whereNotNull('confirmed_at').first()
  return factor?.confirmedAt?.toISO() ?? null
}
