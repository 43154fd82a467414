import logger from '@adonisjs/core/services/logger'
import type { Job } from '#shared/queue/job'
import queue from '#shared/queue/service'

/** However often it is rung meanwhile, the worker is called once. */
const GATHER_MILLISECONDS = 300

/**
 * Calls a worker to a list of work that stands in a table. Rings of one process and tenant are gathered, and nobody who
 * rings waits for the queue. A call that is lost with the process is made up for by the next one. To be rung once a scope
 * has committed: the call comes when a scope that was open would be gone.
 */
export class Bell {
  readonly #rung = new Set<string>()

  constructor(
    private readonly job: Job<{ tenantId: string }>,
    private readonly pauseSeconds: number
  ) {}

  ring(tenantId: string) {
    if (this.#rung.has(tenantId)) return
    this.#rung.add(tenantId)
    setTimeout(() => {
      this.#rung.delete(tenantId)
      this.#call(tenantId).catch((error) =>
        logger.error({ err: error }, 'the worker was not called')
      )
    }, GATHER_MILLISECONDS).unref()
  }

  #call(tenantId: string) {
    return queue.dispatch(
      this.job,
      { tenantId },
      {
        singletonKey: tenantId,
        singletonSeconds: this.pauseSeconds,
        singletonNextSlot: true,
      }
    )
  }
}
