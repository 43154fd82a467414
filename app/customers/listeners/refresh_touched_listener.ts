import type CustomersTouched from '#commerce/events/customers_touched'
import { refreshCustomersJob } from '#customers/jobs/refresh_customers_job'
import queue from '#shared/queue/service'

/** A sync touches customers page after page: one look every few seconds is enough. */
const PAUSE_SECONDS = 10

export default class RefreshTouchedListener {
  async handle({ tenantId }: CustomersTouched) {
    await queue.dispatch(
      refreshCustomersJob,
      { tenantId },
      { singletonKey: tenantId, singletonSeconds: PAUSE_SECONDS, singletonNextSlot: true }
    )
  }
}
