import { endFinishedPromotions } from '#loyalty/promotions/end_finished'
import type { JobHandler } from '#shared/queue/job'
import { insideEachTenant } from '#tenancy/each_tenant'

const handler: JobHandler<object> = () => insideEachTenant(() => endFinishedPromotions(new Date()))

export default handler
