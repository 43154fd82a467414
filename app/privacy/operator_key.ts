import { hkdfSync, randomBytes } from 'node:crypto'
import env from '#start/env'
import { openText, sealText } from '#privacy/tenant_cipher'

const CONTEXT = 'tenant-key'
let key: Buffer | undefined

/** The operator's key, which wraps the keys of tenants and nothing else. */
function operatorKey() {
  key ??= Buffer.from(hkdfSync('sha256', env.get('APP_KEY').release(), 'krug', 'operator-key', 32))
  return key
}

export function newWrappedKey() {
  return sealText(operatorKey(), randomBytes(32).toString('base64'), CONTEXT)
}

export function unwrapKey(wrapped: string) {
  return Buffer.from(openText(operatorKey(), wrapped, CONTEXT), 'base64')
}
