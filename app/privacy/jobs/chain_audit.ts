import { chainAudit } from '#privacy/audit/chain'
import type { JobHandler } from '#shared/queue/job'
import { insideEachTenant } from '#tenancy/each_tenant'

const handler: JobHandler<object> = () => insideEachTenant(async () => void (await chainAudit()))

export default handler
