import { remindOfRequests } from '#customers/requests/remind_of_requests'
import type { JobHandler } from '#shared/queue/job'
import { eachTenant } from '#tenancy/each_tenant'

const handler: JobHandler<object> = () => eachTenant((tenantId) => remindOfRequests(tenantId))

export default handler
