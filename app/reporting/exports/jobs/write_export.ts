import { writeExport } from '#reporting/exports/write_export'
import type { JobHandler } from '#shared/queue/job'

const handler: JobHandler<{ tenantId: string; exportId: string }> = (
  { tenantId, exportId },
  { signal }
) => writeExport(tenantId, exportId, signal)

export default handler
