import { recomputeCustomersJob } from '#customers/jobs/recompute_customers_job'
import type { JobHandler } from '#shared/queue/job'
import queue from '#shared/queue/service'
import { insideEachTenant } from '#tenancy/each_tenant'

const handler: JobHandler<object> = () =>
  insideEachTenant((tenantId) => queue.dispatch(recomputeCustomersJob, { tenantId }))

export default handler
