import type DaysTouched from '#commerce/events/days_touched'
import { refreshDaysJob } from '#commerce/jobs/refresh_days_job'
import queue from '#shared/queue/service'

/** A busy till sells every few seconds: its figures are never older than this. */
const PAUSE_SECONDS = 3

export default class RefreshDaysListener {
  async handle({ tenantId }: DaysTouched) {
    await queue.dispatch(
      refreshDaysJob,
      { tenantId },
      { singletonKey: tenantId, singletonSeconds: PAUSE_SECONDS, singletonNextSlot: true }
    )
  }
}
