import { chainAudit } from '#privacy/audit/chain'
import type { JobHandler } from '#shared/queue/job'
import { eachTenant } from '#tenancy/each_tenant'

const handler: JobHandler<object> = () => eachTenant(async () => void (await chainAudit()))

export default handler
