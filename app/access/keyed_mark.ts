import { createHmac, hkdfSync } from 'node:crypto'
import env from '#start/env'

let key: Buffer | undefined

/** A keyed hash: recognises what it was made of, and tells nobody else what that is. */
export function keyedMark(kind: 'account' | 'device' | 'recovery-code', value: string) {
  key ??= Buffer.from(hkdfSync('sha256', env.get('APP_KEY').release(), 'krug', 'access-mark', 32))
  return createHmac('sha256', key).update(`${kind}:${value}`).digest()
}
