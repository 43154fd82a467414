import { DateTime } from 'luxon'
import SignIn from '#access/models/sign_in'
import type User from '#access/models/user'
import { LIVES } from '#access/sign_ins/lives'
import type { Origin } from '#access/sign_ins/origin'
import { recordSignIn } from '#access/sign_ins/record_sign_in'
import { signIns } from '#shared/telemetry/metrics'

interface Input {
  kind: 'portal' | 'api'
  /** The tenant that is entered. */
  tenantId: string
  origin: Omit<Origin, 'device'>
  secondFactor: boolean
}

/** Remembers that somebody is signed in from now on, and writes it down. A cookie or tokens are bound to it. */
export class OpenSignIn {
  async handle(user: User, input: Input) {
    const id = await makeSignIn(user, input)
    const { tenantId, kind, secondFactor, origin } = input
    signIns.inc({ result: 'opened' })
    await recordSignIn({
      tenantId,
      userId: user.id,
      action: 'sign_ins.opened',
      ip: origin.ip,
      details: { kind, secondFactor },
    })
    return id
  }
}

/** The row alone. */
export async function makeSignIn(user: User, { kind, tenantId, origin, secondFactor }: Input) {
  const now = DateTime.now()
  const { ip, userAgent } = origin
  const { id } = await SignIn.create({
    userId: user.id,
    enteredId: tenantId,
    kind,
    ip,
    userAgent,
    secondFactor,
    lastSeenAt: now,
    expiresAt: now.plus(LIVES[kind].idle),
  })
  return id
}
