import { defineJob } from '#shared/queue/job'

export interface TakeDelivery {
  tenantId: string
  deliveryId: string
}

/** Looks at what a vendor sent, and has read again what it names. */
export const takeDeliveryJob = defineJob<TakeDelivery>({
  name: 'integrations.take-delivery',
  scope: 'own',
  load: () => import('#integrations/jobs/take_delivery'),
  queue: { retryLimit: 3, retryBackoff: true },
  concurrency: { perWorker: 4, perTenant: 2 },
})
