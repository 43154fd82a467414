import {
  generateRegistrationOptions,
  verifyRegistrationResponse,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import queue from '#shared/queue/service'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { found } from '#shared/errors/not_found'
import Passkey from '#access/models/passkey'
import type User from '#access/models/user'
import { PasskeyRefusedError } from '#access/errors/errors'
import { tellPersonJob } from '#access/letters/tell_person_job'
import { RELYING_PARTY } from '#access/passkeys/relying_party'

/** What a browser needs to make a passkey. */
export async function optionsOfNewPasskey(user: User) {
  const known = await Passkey.query().where('user_id', user.id)
  return generateRegistrationOptions({
    rpID: RELYING_PARTY.id,
    rpName: RELYING_PARTY.name,
    userID: new TextEncoder().encode(user.id),
    userName: user.email,
    userDisplayName: user.name,
    excludeCredentials: known.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports,
    })),
    // The device knows whose it is, and asks for a finger, a face or a code: two factors in one.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

interface Input {
  name: string
  challenge: string
  response: RegistrationResponseJSON
}

/** @throws PasskeyRefusedError */
export class AddPasskey {
  async handle(actor: Actor, { name, challenge, response }: Input) {
    const userId = actor.userId!
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: RELYING_PARTY.origin,
      expectedRPID: RELYING_PARTY.id,
    }).catch(() => {
      throw new PasskeyRefusedError()
    })
    if (!registrationInfo) throw new PasskeyRefusedError()
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential
    if (await Passkey.findBy('credential_id', id)) throw new PasskeyRefusedError()

    const passkey = await Passkey.create({
      userId,
      name,
      credentialId: id,
      publicKey: Buffer.from(publicKey),
      counter,
      transports,
    })
    await tell(actor, 'added', passkey.id)
  }
}

/** @throws NotFoundError */
export class RemovePasskey {
  async handle(actor: Actor, id: string) {
    await found(await Passkey.query().where({ id, userId: actor.userId! }).first()).delete()
    await tell(actor, 'removed', id)
  }
}

async function tell(actor: Actor, what: 'added' | 'removed', id: string) {
  await new RecordAudit().handle(actor, {
    action: `users.passkey_${what}`,
    subjectType: 'passkey',
    subjectId: id,
  })
  await queue.dispatch(tellPersonJob, { letter: `passkey-${what}`, userId: actor.userId! })
}

export async function passkeysOf(userId: string) {
  const rows = await Passkey.query().where({ userId }).orderBy('created_at').orderBy('id')
  return rows.map(({ id, name, createdAt, lastUsedAt }) => ({
    id,
    name,
    createdAt: createdAt.toISO()!,
    lastUsedAt: lastUsedAt?.toISO() ?? null,
  }))
}
