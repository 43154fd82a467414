import { purgeTenant } from '#privacy/retention/purge_tenant'
import type { JobHandler } from '#shared/queue/job'
import { eachTenant } from '#tenancy/each_tenant'

const handler: JobHandler<object> = (_payload, { signal }) =>
  eachTenant((tenantId) => purgeTenant(tenantId, signal), signal)

export default handler
