import { defineJob } from '#shared/queue/job'

export interface TellAdmins {
  tenantId: string
  connectionId: string
}

/** A letter to those who can mend a connection that was paused. */
export const tellAdminsJob = defineJob<TellAdmins>({
  name: 'integrations.tell-admins',
  scope: 'tenant',
  load: () => import('#integrations/jobs/tell_admins'),
  queue: { retryLimit: 5, retryBackoff: true },
})
