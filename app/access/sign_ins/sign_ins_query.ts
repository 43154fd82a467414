import { DateTime } from 'luxon'
import SignIn from '#access/models/sign_in'
import { deviceInWords } from '#access/sign_ins/origin'

/** Where somebody is signed in, the last used first. */
export async function signInsOf(userId: string, currentId: string | null) {
  const rows = await SignIn.query()
    .where({ userId })
    .where('expires_at', '>', DateTime.now().toJSDate())
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .limit(200)
  return rows.map((row) => describeSignIn(row, currentId))
}

export function describeSignIn(signIn: SignIn, currentId: string | null) {
  const { id, kind, userAgent, ip, secondFactor, createdAt, lastSeenAt } = signIn
  return {
    id,
    kind,
    device: deviceInWords(userAgent),
    ip,
    secondFactor,
    current: id === currentId,
    createdAt: createdAt.toISO()!,
    lastSeenAt: lastSeenAt.toISO()!,
  }
}
