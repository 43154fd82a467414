import type { TenantCipher } from '#privacy/tenant_cipher'

const purpose = (connectionId: string) => `write:${connectionId}`

/** What is to be written names people: it waits encrypted, and is forgotten when it is done. */
export function sealInput(cipher: TenantCipher, connectionId: string, value: unknown) {
  return cipher.seal(purpose(connectionId), JSON.stringify(value))
}

export function openInput(cipher: TenantCipher, connectionId: string, sealed: string): unknown {
  return JSON.parse(cipher.open(purpose(connectionId), sealed))
}
