import { randomBytes } from 'node:crypto'
import { keyService } from '#privacy/keys/keys_of_installation'

const CONTEXT = 'tenant-key'

export const newWrappedKey = () => keyService().wrap(randomBytes(32), CONTEXT)

export const unwrapKey = (wrapped: string) => keyService().unwrap(wrapped, CONTEXT)

/** The same key, wrapped by the newest wrapping key; `null` where it is already. */
export async function rewrapped(wrapped: string) {
  if (keyService().isCurrent(wrapped)) return null
  return keyService().wrap(await unwrapKey(wrapped), CONTEXT)
}
