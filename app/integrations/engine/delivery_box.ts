import type { Delivery } from '@krug/connector-sdk'
import type { TenantCipher } from '#privacy/tenant_cipher'

/** A delivery as it is kept: headers and query as pairs, the body in base64. */
export interface StoredDelivery {
  headers: [string, string][]
  query: string
  body: string
}

const purpose = (connectionId: string) => `delivery:${connectionId}`

export function sealDelivery(cipher: TenantCipher, connectionId: string, stored: StoredDelivery) {
  return cipher.seal(purpose(connectionId), JSON.stringify(stored))
}

export function openDelivery(cipher: TenantCipher, connectionId: string, sealed: string): Delivery {
  const stored: StoredDelivery = JSON.parse(cipher.open(purpose(connectionId), sealed))
  return {
    headers: new Headers(stored.headers),
    query: new URLSearchParams(stored.query),
    rawBody: Buffer.from(stored.body, 'base64'),
  }
}
