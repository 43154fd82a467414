import { defineJob } from '#shared/queue/job'

export interface TellMaker {
  tenantId: string
  scheduleId: string
  dueAt: string
}

/** Writes to who made a schedule about those who no longer get it, or that it has been paused. */
export const tellMakerJob = defineJob<TellMaker>({
  name: 'reporting.tell-maker',
  scope: 'own',
  load: () => import('#reporting/schedules/jobs/tell_maker'),
  queue: { retryLimit: 5, retryBackoff: true },
})
