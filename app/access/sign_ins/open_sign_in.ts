import { DateTime } from 'luxon'
import SignIn from '#access/models/sign_in'
import type User from '#access/models/user'
import { LIVES } from '#access/sign_ins/lives'
import type { Origin } from '#access/sign_ins/origin'

interface Input {
  kind: 'portal' | 'api'
  origin: Omit<Origin, 'device'>
  secondFactor: boolean
}

/** Remembers that somebody is signed in from now on. A cookie or tokens are bound to it. */
export class OpenSignIn {
  async handle(user: User, { kind, origin: { ip, userAgent }, secondFactor }: Input) {
    const now = DateTime.now()
    const { id } = await SignIn.create({
      userId: user.id,
      kind,
      ip,
      userAgent,
      secondFactor,
      lastSeenAt: now,
      expiresAt: now.plus(LIVES[kind].idle),
    })
    return id
  }
}
