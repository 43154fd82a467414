import encryption from '@adonisjs/core/services/encryption'
import { appUrl } from '#config/app'

const PURPOSE = 'schedule-unsubscribe'

function tokenOf(tenantId: string, recipientId: string) {
  const token = encryption.getMessageVerifier().sign({ tenantId, recipientId }, undefined, PURPOSE)
  return encodeURIComponent(token)
}

/** Where an outside address is asked whether it wants no more letters of a schedule. */
export const unsubscribeLink = (tenantId: string, recipientId: string) =>
  `${appUrl}/unsubscribe?token=${tokenOf(tenantId, recipientId)}`

/** Where a mail program says so by itself. */
export const unsubscribePost = (tenantId: string, recipientId: string) =>
  `${appUrl}/api/v1/schedules/unsubscribe?token=${tokenOf(tenantId, recipientId)}`

export function readUnsubscribeToken(token: string) {
  return encryption
    .getMessageVerifier()
    .unsign<{ tenantId: string; recipientId: string }>(token, PURPOSE)
}
