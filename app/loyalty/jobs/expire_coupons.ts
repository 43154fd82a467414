import { expireCoupons } from '#loyalty/coupons/expire_coupons'
import type { JobHandler } from '#shared/queue/job'
import { insideEachTenant } from '#tenancy/each_tenant'

const handler: JobHandler<object> = () => insideEachTenant(() => expireCoupons(new Date()))

export default handler
