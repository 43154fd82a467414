import { SealAnew } from '#privacy/actions/seal_anew'
import type { JobHandler } from '#shared/queue/job'
import { tenantIds } from '#tenancy/each_tenant'

const handler: JobHandler<object> = async () => {
  for (const tenantId of await tenantIds()) await new SealAnew().handle(tenantId)
}

export default handler
