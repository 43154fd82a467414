import { findDue } from '#reporting/schedules/find_due'
import type { JobHandler } from '#shared/queue/job'
import { eachTenant } from '#tenancy/each_tenant'

const handler: JobHandler<object> = (_payload, { signal }) => eachTenant(findDue, signal)

export default handler
