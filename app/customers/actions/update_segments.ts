import type { Actor } from '#shared/actor'
import { recomputeCustomersJob } from '#customers/jobs/recompute_customers_job'
import queue from '#shared/queue/service'

/** Has statistics, scores and segments computed anew by a worker, without waiting for the night. */
export class UpdateSegments {
  async handle({ tenantId }: Actor) {
    await queue.dispatch(
      recomputeCustomersJob,
      { tenantId },
      { singletonKey: tenantId, singletonSeconds: 60 }
    )
  }
}
