import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import queue from '#shared/queue/service'
import PasswordReset from '#access/models/password_reset'
import User from '#access/models/user'
import { LinkExpiredError } from '#access/errors/errors'
import { sendLinkJob } from '#access/jobs/send_link_job'
import { throttle } from '#access/throttle'
import { readLinkToken } from '#access/tokens'

const VALID_MINUTES = 60

/** Sends a link to whoever owns the address. Says the same when nobody does. @throws TooManyAttemptsError */
export class RequestPasswordReset {
  async handle(email: string) {
    await throttle(`password-reset:${email}`, { requests: 5, duration: '1 hour' })
    const user = await User.findBy('email', email)
    if (!user) return
    const reset = await PasswordReset.create({
      userId: user.id,
      expiresAt: DateTime.now().plus({ minutes: VALID_MINUTES }),
    })
    await queue.dispatch(sendLinkJob, { purpose: 'password-reset', id: reset.id })
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
      await trx.from('auth_access_tokens').where('tokenable_id', user.id).delete()
      await trx.from('sessions').where('user_id', user.id).delete()
      return user
    })
  }
}
