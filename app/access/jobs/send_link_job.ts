import { defineJob } from '#shared/queue/job'
import type { LinkPurpose } from '#access/tokens'

export interface SendLink {
  tenantId?: string
  purpose: Exclude<LinkPurpose, 'unlock'>
  /** Of the invitation or the reset. The address and the link are looked up and made when the mail is sent. */
  id: string
}

export const sendLinkJob = defineJob<SendLink>({
  name: 'access.send-link',
  scope: 'tenant',
  load: () => import('#access/jobs/send_link'),
  queue: { retryLimit: 5, retryBackoff: true },
})
