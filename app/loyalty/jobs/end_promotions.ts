import { endFinishedPromotions } from '#loyalty/promotions/end_finished'
import type { JobHandler } from '#shared/queue/job'
import { eachTenant } from '#tenancy/each_tenant'

const handler: JobHandler<object> = () => eachTenant(() => endFinishedPromotions(new Date()))

export default handler
