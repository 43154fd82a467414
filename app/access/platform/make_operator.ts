import { randomBytes } from 'node:crypto'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { appUrl } from '#config/app'
import { EmailTakenError } from '#access/errors/errors'
import PasswordReset from '#access/models/password_reset'
import User from '#access/models/user'
import { operatorBy } from '#access/platform/operator_query'
import { linkToken } from '#access/tokens'

/**
 * A person outside of all tenants who operates the installation; or a new link for one who is.
 *
 * @returns where the person chooses a password, within an hour
 * @throws EmailTakenError when the address is of somebody of a tenant: the two are kept apart.
 */
export async function makeOperator(email: string, name: string) {
  const known = await User.findBy('email', email.toLowerCase())
  if (known && !(await operatorBy(known.id))) throw new EmailTakenError({}, 'email')
  const password = randomBytes(32).toString('base64url')
  const user = known ?? (await User.create({ email: email.toLowerCase(), name, password }))
  await db.rawQuery('insert into platform_admins (user_id) values (?) on conflict do nothing', [
    user.id,
  ])
  const expiresAt = DateTime.now().plus({ hours: 1 })
  const reset = await PasswordReset.create({ userId: user.id, expiresAt })
  const token = encodeURIComponent(linkToken('password-reset', reset.id))
  return `${appUrl}/reset-password?token=${token}`
}

/** @returns whether there was such a person */
export async function unmakeOperator(email: string) {
  const user = await User.findBy('email', email.toLowerCase())
  const gone = user && (await db.from('platform_admins').where('user_id', user.id).delete())
  return Boolean(Number(gone))
}
