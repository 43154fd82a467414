import { expireCoupons } from '#loyalty/coupons/expire_coupons'
import type { JobHandler } from '#shared/queue/job'
import { eachTenant } from '#tenancy/each_tenant'

const handler: JobHandler<object> = () => eachTenant(() => expireCoupons(new Date()))

export default handler
