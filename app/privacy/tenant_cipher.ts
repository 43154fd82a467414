import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

/** AES-256-GCM of one text: nonce, tag and ciphertext in base64. `context` must be the same to open it again. */
export function sealText(key: Buffer, text: string, context: string) {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
}

/** @throws Error when the text was changed, or sealed for another tenant or purpose. */
export function openText(key: Buffer, sealed: string, context: string) {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE))
    .setAAD(Buffer.from(context))
    .setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString(
    'utf8'
  )
}

/** A keyed hash that finds equal values without telling them. */
export function keyedHash(key: Buffer, value: string) {
  return createHmac('sha256', key).update(value).digest()
}

/** The keys of one tenant, unwrapped, with the contexts that tie a ciphertext to its place. */
export class TenantCipher {
  constructor(
    private readonly tenantId: string,
    private readonly keys: { data: Buffer; index: Buffer }
  ) {}

  seal(purpose: string, text: string) {
    return sealText(this.keys.data, text, this.#context(purpose))
  }

  open(purpose: string, sealed: string) {
    return openText(this.keys.data, sealed, this.#context(purpose))
  }

  /** Blind index of what somebody is found by: equal within the tenant, unrelated across tenants. */
  index(kind: 'phone' | 'email' | 'name' | 'birthday' | 'device', value: string) {
    return keyedHash(this.keys.index, `${kind}:${value}`)
  }

  /** What a plugin gets instead of a phone it must not pass on. */
  phoneHash(e164: string) {
    return this.index('phone', e164).toString('hex')
  }

  #context(purpose: string) {
    return `${this.tenantId}:${purpose}`
  }
}
