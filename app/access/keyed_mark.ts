import { createHmac, hkdfSync } from 'node:crypto'
import { appKeys } from '#config/app_keys'

type Kind = 'account' | 'device' | 'recovery-code'

const keys = new Map<string, Buffer>()

/** A keyed hash: recognises what it was made of, and tells nobody else what that is. */
export function keyedMark(kind: Kind, value: string) {
  return markBy(appKeys[0], kind, value)
}

/** The same as the current key and the former ones make it: for what outlives an exchange of keys. */
export function keyedMarks(kind: Kind, value: string, known = appKeys) {
  return known.map((appKey) => markBy(appKey, kind, value))
}

function markBy(appKey: string, kind: Kind, value: string) {
  const key = keys.get(appKey) ?? derived(appKey)
  keys.set(appKey, key)
  return createHmac('sha256', key).update(`${kind}:${value}`).digest()
}

const derived = (appKey: string) =>
  Buffer.from(hkdfSync('sha256', appKey, 'krug', 'access-mark', 32))
