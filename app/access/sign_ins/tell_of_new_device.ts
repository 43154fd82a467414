import limiter from '@adonisjs/limiter/services/main'
import queue from '#shared/queue/service'
import type User from '#access/models/user'
import { keyedMark } from '#access/keyed_mark'
import { tellPersonJob } from '#access/letters/tell_person_job'
import { accountMark } from '#access/lockout/attempt'
import type { Origin } from '#access/sign_ins/origin'

const ONCE_A_MONTH = { requests: 1, duration: '30 days' }

/** Writes to somebody who signed in with a browser that has no cookie of theirs. */
export async function tellOfNewBrowser(user: User, signInId: string, { device }: Origin) {
  if (device?.accounts.includes(accountMark(user.email))) return
  await queue.dispatch(tellPersonJob, { letter: 'new-device', userId: user.id, signInId })
}

/**
 * Programs keep no cookies: they are known for a month by what they say of themselves and from where, by all
 * processes and through restarts.
 */
export async function tellOfNewProgram(user: User, signInId: string, { ip, userAgent }: Origin) {
  const mark = keyedMark('device', [user.id, ip, userAgent].join('\n')).toString('base64url')
  const isNew = await limiter.use('database', ONCE_A_MONTH).attempt(`program:${mark}`, () => true)
  if (isNew)
    await queue.dispatch(tellPersonJob, { letter: 'new-device', userId: user.id, signInId })
}
