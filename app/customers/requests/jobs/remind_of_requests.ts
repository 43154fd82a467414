import { remindOfRequests } from '#customers/requests/remind_of_requests'
import type { JobHandler } from '#shared/queue/job'
import { insideEachTenant } from '#tenancy/each_tenant'

const handler: JobHandler<object> = () => insideEachTenant((tenantId) => remindOfRequests(tenantId))

export default handler
