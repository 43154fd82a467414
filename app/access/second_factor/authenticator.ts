import encryption from '@adonisjs/core/services/encryption'
import { Secret, TOTP } from 'otpauth'

const PERIOD = 30
const SECRET_BYTES = 20
/** Clocks of phones go wrong by this many steps, and people type slowly. */
const WINDOW = 1

export const purpose = (userId: string) => `second-factor:${userId}`

function totp(secret: string, label = '') {
  return new TOTP({ issuer: 'Krug', label, period: PERIOD, secret: Secret.fromBase32(secret) })
}

export function newSecret() {
  return new Secret({ size: SECRET_BYTES }).base32
}

export function sealSecret(userId: string, secret: string) {
  return encryption.encrypt(secret, undefined, purpose(userId))
}

/** @throws Error when it was sealed for somebody else, or changed. */
export function openSecret(userId: string, sealed: string) {
  const secret = encryption.decrypt<string>(sealed, purpose(userId))
  if (!secret) throw new Error('the secret of a second factor cannot be opened')
  return secret
}

/** What authenticator apps read from a QR code. */
export function addressOf(secret: string, email: string) {
  return totp(secret, email).toString()
}

/** The step of time that a code belongs to; `null` for a wrong or an old one. */
export function stepOf(secret: string, code: string, now = Date.now()) {
  const delta = totp(secret).validate({ token: code, timestamp: now, window: WINDOW })
  return delta === null ? null : Math.floor(now / 1000 / PERIOD) + delta
}
