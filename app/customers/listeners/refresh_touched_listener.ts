import type CustomersTouched from '#commerce/events/customers_touched'
import { refreshCustomersJob } from '#customers/jobs/refresh_customers_job'
import { Bell } from '#shared/queue/bell'

/** A sync touches customers page after page: one look every few seconds is enough. */
const PAUSE_SECONDS = 10
const bell = new Bell(refreshCustomersJob, PAUSE_SECONDS)

export default class RefreshTouchedListener {
  handle({ tenantId }: CustomersTouched) {
    bell.ring(tenantId)
  }
}
