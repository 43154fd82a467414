import type ReceiptsTouched from '#commerce/events/receipts_touched'
import { accrueReceiptsJob } from '#loyalty/jobs/accrue_receipts_job'
import { Bell } from '#shared/queue/bell'

/** A sync brings page after page: one look every few seconds is enough. */
const PAUSE_SECONDS = 10
const bell = new Bell(accrueReceiptsJob, PAUSE_SECONDS)

export default class AccrueReceiptsListener {
  handle({ tenantId }: ReceiptsTouched) {
    bell.ring(tenantId)
  }
}
