import { WriteToVendor } from '#integrations/engine/write_to_vendor'
import type { WriteBack } from '#integrations/jobs/write_back_job'
import type { JobHandler } from '#shared/queue/job'

const writeBack: JobHandler<WriteBack> = ({ tenantId, writeBackId }, { signal }) =>
  new WriteToVendor().handle(tenantId, writeBackId, signal)

export default writeBack
