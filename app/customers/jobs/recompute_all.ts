import { recomputeCustomersJob } from '#customers/jobs/recompute_customers_job'
import type { JobHandler } from '#shared/queue/job'
import queue from '#shared/queue/service'
import { eachTenant } from '#tenancy/each_tenant'

const handler: JobHandler<object> = () =>
  eachTenant((tenantId) => queue.dispatch(recomputeCustomersJob, { tenantId }))

export default handler
