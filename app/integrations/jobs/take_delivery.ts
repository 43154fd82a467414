import type { JobHandler } from '#shared/queue/job'
import { TakeDelivery as Take } from '#integrations/engine/take_delivery'
import type { TakeDelivery } from '#integrations/jobs/take_delivery_job'

const takeDelivery: JobHandler<TakeDelivery> = ({ tenantId, deliveryId }, { signal }) =>
  new Take().handle(tenantId, deliveryId, signal)

export default takeDelivery
