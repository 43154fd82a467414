import { randomBytes, timingSafeEqual } from 'node:crypto'
import { appUrl } from '#config/app'
import type Connection from '#integrations/models/connection'
import type { TenantCipher } from '#privacy/tenant_cipher'

const purpose = (connectionId: string) => `webhook:${connectionId}`

/** A token for the address of a connection; it names the tenant, because nobody is signed in when it is used. */
export function newWebhookToken(tenantId: string) {
  const tenant = Buffer.from(tenantId.replaceAll('-', ''), 'hex').toString('base64url')
  return `${tenant}.${randomBytes(24).toString('base64url')}`
}

/** The tenant that a token names, or `null` for what is no token. */
export function tenantOfToken(token: string): string | null {
  const hex = Buffer.from(token.split('.')[0]!, 'base64url').toString('hex')
  return hex.length === 32 ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : null
}

export function sealToken(cipher: TenantCipher, connectionId: string, token: string) {
  return cipher.seal(purpose(connectionId), token)
}

export function tokenFits(cipher: TenantCipher, connection: Connection, token: string) {
  if (!connection.webhookToken) return false
  const [known, given] = [openToken(cipher, connection), token].map((text) => Buffer.from(text))
  return known!.length === given!.length && timingSafeEqual(known!, given!)
}

/** Where the vendor sends what happened; `null` until the connection has an address. */
export function webhookAddress(cipher: TenantCipher, connection: Connection): string | null {
  if (!connection.webhookToken) return null
  return `${appUrl}/api/v1/webhooks/${connection.id}/${openToken(cipher, connection)}`
}

function openToken(cipher: TenantCipher, connection: Connection) {
  return cipher.open(purpose(connection.id), connection.webhookToken!)
}
