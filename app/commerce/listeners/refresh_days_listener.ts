import type DaysTouched from '#commerce/events/days_touched'
import { refreshDaysJob } from '#commerce/jobs/refresh_days_job'
import { Bell } from '#shared/queue/bell'

/** A busy till sells every few seconds: its figures are never older than this. */
const PAUSE_SECONDS = 3
const bell = new Bell(refreshDaysJob, PAUSE_SECONDS)

export default class RefreshDaysListener {
  handle({ tenantId }: DaysTouched) {
    bell.ring(tenantId)
  }
}
