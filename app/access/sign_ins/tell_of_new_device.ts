import limiter from '@adonisjs/limiter/services/main'
import queue from '#shared/queue/service'
import type User from '#access/models/user'
import { keyedMark } from '#access/keyed_mark'
import { tellPersonJob } from '#access/letters/tell_person_job'
import { accountMark } from '#access/lockout/attempt'
import type { Origin } from '#access/sign_ins/origin'

/** What a timer of the store in memory still holds. */
const ONCE_IN_THREE_WEEKS = { requests: 1, duration: '21 days' }

/** Writes to somebody who signed in with a browser that has no cookie of theirs. */
export async function tellOfNewBrowser(user: User, signInId: string, { device }: Origin) {
  if (device?.accounts.includes(accountMark(user.email))) return
  await queue.dispatch(tellPersonJob, { letter: 'new-device', userId: user.id, signInId })
}

/** Programs keep no cookies: they are known for three weeks by what they say of themselves and from where. */
export async function tellOfNewProgram(user: User, signInId: string, { ip, userAgent }: Origin) {
  const mark = keyedMark('device', [user.id, ip, userAgent].join('\n')).toString('base64url')
  const isNew = await limiter.use(ONCE_IN_THREE_WEEKS).attempt(`program:${mark}`, () => true)
  if (isNew)
    await queue.dispatch(tellPersonJob, { letter: 'new-device', userId: user.id, signInId })
}
