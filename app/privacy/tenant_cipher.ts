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

/** Sealed with a key that came after this cipher was made, or was forgotten. */
export class DataKeyUnknownError extends Error {
  constructor(version: number) {
    super(`the tenant has no data key ${version}`)
  }
}

/** Keys of one tenant, unwrapped. */
export interface TenantKeys {
  /** By version; the highest one seals, the others only open what was sealed before. */
  data: ReadonlyMap<number, Buffer>
  index: Buffer
}

/** Seals and opens with the keys of one tenant, and ties every ciphertext to its place. */
export class TenantCipher {
  readonly #current: number

  constructor(
    private readonly tenantId: string,
    private readonly keys: TenantKeys
  ) {
    this.#current = Math.max(...keys.data.keys())
  }

  /** What is sealed now begins with this. */
  get prefix() {
    return `${this.#current}.`
  }

  seal(purpose: string, text: string) {
    return this.prefix + sealText(this.#key(this.#current), text, this.#context(purpose))
  }

  open(purpose: string, sealed: string) {
    const [version, text] = sealed.includes('.') ? sealed.split('.') : ['1', sealed]
    return openText(this.#key(Number(version)), text, this.#context(purpose))
  }

  /** Blind index of what somebody is found by: equal within the tenant, unrelated across tenants. */
  index(kind: 'phone' | 'email' | 'name' | 'birthday' | 'device', value: string) {
    return keyedHash(this.keys.index, `${kind}:${value}`)
  }

  /** What a plugin gets instead of a phone it must not pass on. */
  phoneHash(e164: string) {
    return this.index('phone', e164).toString('hex')
  }

  #key(version: number) {
    const key = this.keys.data.get(version)
    if (!key) throw new DataKeyUnknownError(version)
    return key
  }

  #context(purpose: string) {
    return `${this.tenantId}:${purpose}`
  }
}
