import { DateTime } from 'luxon'
import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
  type AuthenticationResponseJSON,
} from '@simplewebauthn/server'
import Passkey from '#access/models/passkey'
import User from '#access/models/user'
import { PasskeyRefusedError } from '#access/errors/errors'
import { RELYING_PARTY } from '#access/passkeys/relying_party'
import { tenantToEnter } from '#access/sign_ins/sign_in_to_tenant'

/** What a browser needs to find the passkey of somebody who has not said who that is. */
export function optionsOfSignIn() {
  return generateAuthenticationOptions({
    rpID: RELYING_PARTY.id,
    userVerification: 'required',
  })
}

/**
 * Lets somebody in whose device holds a passkey, and asked for a finger, a face or a code before using it.
 *
 * @throws PasskeyRefusedError, NoMembershipError
 */
export class SignInWithPasskey {
  async handle(challenge: string, response: AuthenticationResponseJSON) {
    const passkey = await Passkey.findBy('credential_id', response.id)
    if (!passkey) throw new PasskeyRefusedError()
    const { credentialId, publicKey, counter, transports } = passkey
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: RELYING_PARTY.origin,
      expectedRPID: RELYING_PARTY.id,
      credential: { id: credentialId, publicKey, counter, transports },
    }).catch(() => {
      throw new PasskeyRefusedError()
    })
    if (!verified) throw new PasskeyRefusedError()

    const lastUsedAt = DateTime.now()
    await passkey.merge({ counter: authenticationInfo.newCounter, lastUsedAt }).save()
    const user = await User.findOrFail(passkey.userId)
    return { user, tenantId: await tenantToEnter(user.id), secondFactor: true }
  }
}
