import { defineJob } from '#shared/queue/job'

export interface RetypePaymentsPayload {
  tenantId: string
  connectionId: string
  /** The vendor's name of the means of payment. */
  name: string
}

/** Applies what a person said of a means of payment to the receipts that came before. */
export const retypePaymentsJob = defineJob<RetypePaymentsPayload>({
  name: 'integrations.retype-payments',
  scope: 'tenant',
  load: () => import('#integrations/jobs/retype_payments'),
  queue: { retryLimit: 5, retryBackoff: true },
})
