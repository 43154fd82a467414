import { DateTime } from 'luxon'
import SignIn from '#access/models/sign_in'
import { LIVES } from '#access/sign_ins/lives'

/** A use is written down once a minute, so that parallel requests do not wait for one another. */
const MINUTE = 60_000

/** A sign-in that somebody uses goes on; `null` when it has ended. */
export async function keepSignIn(id: string, userId: string, ip: string) {
  const now = DateTime.now()
  const signIn = await SignIn.query()
    .where({ id, userId })
    .where('expires_at', '>', now.toJSDate())
    .first()
  if (!signIn) return null
  if (+now - +signIn.lastSeenAt >= MINUTE) {
    const { idle, most } = LIVES[signIn.kind]
    const expiresAt = DateTime.min(now.plus(idle), signIn.createdAt.plus(most))
    await SignIn.query()
      .where({ id })
      .update({ ip, lastSeenAt: now.toJSDate(), expiresAt: expiresAt.toJSDate() })
  }
  return signIn
}
