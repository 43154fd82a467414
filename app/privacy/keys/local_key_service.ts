import { hkdfSync } from 'node:crypto'
import type { KeyService } from '#privacy/keys/key_service'
import { openText, sealText } from '#privacy/tenant_cipher'

export interface WrappingSecret {
  /** Letters, digits, dashes; part of what is wrapped. */
  id: string
  secret: string
}

/** A wrapped key names one that the installation does not have. */
export class UnknownWrappingKeyError extends Error {
  constructor(id: string) {
    super(`the wrapping key "${id}" is not among WRAPPING_KEYS`)
  }
}

/** Wraps with AES-256-GCM under keys derived from secrets of the settings, the newest first. */
export class LocalKeyService implements KeyService {
  readonly #keys: Map<string, Buffer>
  readonly #current: string

  constructor(secrets: [WrappingSecret, ...WrappingSecret[]]) {
    this.#current = secrets[0].id
    this.#keys = new Map(secrets.map(({ id, secret }) => [id, derived(secret)]))
  }

  async wrap(key: Buffer, context: string) {
    const wrapped = sealText(this.#keyOf(this.#current), key.toString('base64'), context)
    return `${this.#current}:${wrapped}`
  }

  async unwrap(wrapped: string, context: string) {
    const [id, text] = wrapped.split(':')
    return Buffer.from(openText(this.#keyOf(id), text, context), 'base64')
  }

  isCurrent(wrapped: string) {
    return wrapped.startsWith(`${this.#current}:`)
  }

  #keyOf(id: string) {
    const key = this.#keys.get(id)
    if (!key) throw new UnknownWrappingKeyError(id)
    return key
  }
}

const derived = (secret: string) =>
  Buffer.from(hkdfSync('sha256', secret, 'krug', 'operator-key', 32))
