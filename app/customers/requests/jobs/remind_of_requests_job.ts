import { defineJob } from '#shared/queue/job'

/** Finds requests that became nearly due or overdue, tenant by tenant. */
export const remindOfRequestsJob = defineJob({
  name: 'customers.remind-of-requests',
  scope: 'own',
  load: () => import('#customers/requests/jobs/remind_of_requests'),
  queue: { expireInSeconds: 3600, retryLimit: 1 },
})

export interface TellOfRequests {
  tenantId: string
  overdue: number
  soon: number
}

/** A letter about them to those who answer requests. */
export const tellOfRequestsJob = defineJob<TellOfRequests>({
  name: 'customers.tell-of-requests',
  scope: 'tenant',
  load: () => import('#customers/requests/jobs/tell_of_requests'),
  queue: { retryLimit: 5, retryBackoff: true },
})
