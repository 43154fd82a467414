import { SealAnew } from '#privacy/actions/seal_anew'
import type { JobHandler } from '#shared/queue/job'
import { eachTenant } from '#tenancy/each_tenant'

const handler: JobHandler<object> = (_payload, { signal }) =>
  eachTenant((tenantId) => new SealAnew().handle(tenantId), signal)

export default handler
