import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import queue from '#shared/queue/service'
import PasswordReset from '#access/models/password_reset'
import User from '#access/models/user'
import { LinkExpiredError } from '#access/errors/errors'
import { sendLinkJob } from '#access/jobs/send_link_job'
import { tellPersonJob } from '#access/letters/tell_person_job'
import { unlock } from '#access/lockout/attempt'
import { throttle } from '#access/throttle'
import { readLinkToken } from '#access/tokens'

const VALID_MINUTES = 60

/** Sends a link to whoever owns the address. Says the same when nobody does. @throws TooManyAttemptsError */
export class RequestPasswordReset {
  async handle(email: string) {
    await throttle(`password-reset:${email}`, { requests: 5, duration: '1 hour' })
    const id = randomUUID()
    const expiresAt = DateTime.now().plus({ minutes: VALID_MINUTES }).toJSDate()
    // The same two steps for an address that nobody has, so that the time they take tells nothing.
    await db.rawQuery(
      `insert into password_resets (id, user_id, expires_at)
       select :id, id, :expiresAt from users where lower(email) = :email`,
      { id, expiresAt, email }
    )
    await queue.dispatch(sendLinkJob, { purpose: 'password-reset', id })
  }
}

/** Changes the password of somebody who just proved the old one, and signs the person out everywhere else. */
export class ChangePassword {
  async handle(user: User, password: string, signInId: string) {
    await db.transaction(async (trx) => {
      await user.useTransaction(trx).merge({ password }).save()
      await trx.from('sign_ins').where('user_id', user.id).whereNot('id', signInId).delete()
    })
    await queue.dispatch(tellPersonJob, { letter: 'password-changed', userId: user.id })
  }
}

/** Opens an account again that wrong attempts have locked. @throws LinkExpiredError */
export class UnlockAccount {
  async handle(token: string) {
    const link = readLinkToken('unlock', token)
    const user = link && (await User.find(link.id))
    if (!user) throw new LinkExpiredError()
    await unlock(user.email)
  }
}

/** Sets a new password and signs the person out everywhere. @throws LinkExpiredError */
export class ResetPassword {
  async handle(token: string, password: string) {
    const link = readLinkToken('password-reset', token)
    if (!link) throw new LinkExpiredError()

    return db.transaction(async (trx) => {
      const reset = await PasswordReset.query({ client: trx })
        .where('id', link.id)
        .forUpdate()
        .first()
      if (!reset || reset.usedAt || reset.expiresAt < DateTime.now()) throw new LinkExpiredError()

      const user = await User.findOrFail(reset.userId, { client: trx })
      await user.merge({ password }).save()
      await reset.merge({ usedAt: DateTime.now() }).save()
      await trx.from('sign_ins').where('user_id', user.id).delete()
      await trx.from('auth_access_tokens').where('tokenable_id', user.id).delete()
      await unlock(user.email)
      await queue.dispatch(tellPersonJob, { letter: 'password-changed', userId: user.id })
      return user
    })
  }
}
