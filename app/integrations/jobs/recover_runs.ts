import type { JobHandler } from '#shared/queue/job'
import { RecoverRuns } from '#integrations/engine/recover_runs'

const recoverRuns: JobHandler<object> = () => new RecoverRuns().handle()

export default recoverRuns
