import type ReceiptsTouched from '#commerce/events/receipts_touched'
import { accrueReceiptsJob } from '#loyalty/jobs/accrue_receipts_job'
import queue from '#shared/queue/service'

/** A sync brings page after page: one look every few seconds is enough. */
const PAUSE_SECONDS = 10

export default class AccrueReceiptsListener {
  async handle({ tenantId }: ReceiptsTouched) {
    await queue.dispatch(
      accrueReceiptsJob,
      { tenantId },
      { singletonKey: tenantId, singletonSeconds: PAUSE_SECONDS, singletonNextSlot: true }
    )
  }
}
