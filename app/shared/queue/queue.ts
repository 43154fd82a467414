import { fromKnex, PgBoss, type SendOptions } from 'pg-boss'
import type { Logger } from '@adonisjs/core/logger'
import type { Database } from '@adonisjs/lucid/database'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Job, JobPayload } from '#shared/queue/job'
import { observeJob } from '#shared/queue/observe_job'
import { carriedTrace, type Carried } from '#shared/telemetry/tracing'

const SCHEMA = 'pgboss'
const STOP_TIMEOUT = 25_000

const QUEUE = { notify: true, retryLimit: 3, retryBackoff: true, heartbeatSeconds: 30 }
/** A job whose worker died is found so soon after its heart stopped, and given to another one. */
const LOOK_SECONDS = 15

interface Dependencies {
  db: Database
  logger: Logger
  connectionString: string
  jobs: Job[]
  scope: () => { trx: TransactionClientContract } | undefined
  withTenant: <T>(tenantId: string, work: () => Promise<T>) => Promise<T>
}

export interface Cron {
  /** Tells one schedule of a job from another, say the connection's id. */
  key: string
  cron: string
  timezone: string
}

/** pg-boss behind four verbs: dispatch, schedule, createAll, work. */
export class Queue {
  #sender?: Promise<PgBoss>
  #worker?: PgBoss
  #stopping = new AbortController()

  constructor(private deps: Dependencies) {}

  /**
   * Sends a job. Inside a tenant scope it exists if and only if the scope commits.
   *
   * @returns the job's id, or `null` when an equal job (`singletonKey`) is already waiting.
   */
  async dispatch<P extends JobPayload>(job: Job<P>, payload: P, options: SendOptions = {}) {
    const boss = await this.#send()
    const trx = this.deps.scope()?.trx
    return boss.send(job.name, withTrace(payload), {
      ...groupOf(payload),
      ...(trx && { db: fromKnex((trx as any).knexClient) }),
      ...options,
    })
  }

  /** Makes or replaces a schedule. A run missed while no worker was up happens once on return. */
  async schedule<P extends JobPayload>(job: Job<P>, payload: P, { key, cron, timezone }: Cron) {
    const boss = await this.#send()
    await boss.schedule(job.name, cron, payload, {
      key,
      tz: timezone,
      missed: 'once',
      ...groupOf(payload),
    })
  }

  async unschedule(job: Job, key: string) {
    const boss = await this.#send()
    await boss.unschedule(job.name, key)
  }

  async schedules(job: Job) {
    const boss = await this.#send()
    return boss.getSchedules(job.name)
  }

  /** Gives failed jobs another try. */
  async retry(name: string, ids: string[]) {
    if (!ids.length) return
    const boss = await this.#send()
    await boss.retry(name, ids)
  }

  /** Installs or upgrades the queue's schema and makes every queue. Safe to run again. */
  async createAll() {
    const boss = this.#boss({ migrate: true, schedule: false, supervise: false })
    try {
      await boss.start()
      for (const job of this.deps.jobs) {
        await boss.createQueue(job.name, QUEUE)
        await boss.updateQueue(job.name, { ...QUEUE, ...job.queue })
      }
    } finally {
      await boss.stop({ graceful: false })
    }
  }

  /** Serves all jobs until `stop`. */
  async work() {
    const boss = this.#boss({ migrate: false, schedule: true, supervise: true })
    this.#worker = boss
    await boss.start()
    for (const job of this.deps.jobs) await this.#serve(boss, job)
    this.deps.logger.info({ jobs: this.deps.jobs.length }, 'worker is ready')
  }

  /** Lets running jobs save what they have, then ends. */
  async stop() {
    this.#stopping.abort()
    await this.#worker?.stop({ graceful: true, timeout: STOP_TIMEOUT })
    const sender = await this.#sender
    await sender?.stop({ graceful: false })
    this.#worker = this.#sender = undefined
  }

  async #serve(boss: PgBoss, job: Job) {
    const { perWorker, perTenant } = job.concurrency ?? { perWorker: 2, perTenant: 1 }
    for (let taker = 0; taker < perWorker; taker++) await this.#take(boss, job, perTenant)
  }

  /** Does one job after another. It looks for the next as soon as one is done: what has piled up is not waited for. */
  async #take(boss: PgBoss, job: Job, perTenant: number) {
    const options = {
      groupConcurrency: perTenant,
      pollingIntervalSeconds: 2,
      notifyPollingIntervalSeconds: 5,
    }
    const taker = boss.work(job.name, options, async ([received]: Received[]) => {
      try {
        await this.#run(job, received)
      } finally {
        boss.notifyWorker(await taker)
      }
    })
    await taker
  }

  async #run(job: Job, { id, data }: Received) {
    const { [TRACE]: from, ...payload } = data
    const { tenantId } = payload
    const { default: handle } = await job.load()
    const work = () => handle(payload, { id, signal: this.#stopping.signal })
    await observeJob({ job: job.name, jobId: id, tenantId }, from, async () => {
      try {
        await (job.scope === 'tenant' && tenantId ? this.deps.withTenant(tenantId, work) : work())
      } catch (error) {
        this.deps.logger.error({ err: error }, 'job failed')
        throw error
      }
    })
  }

  #send() {
    this.#sender ??= (async () => {
      const boss = this.#boss({ migrate: false, schedule: false, supervise: false })
      await boss.start()
      return boss
    })()
    return this.#sender
  }

  #boss(options: { migrate: boolean; schedule: boolean; supervise: boolean }) {
    const boss = new PgBoss({
      connectionString: this.deps.connectionString,
      schema: SCHEMA,
      max: options.supervise ? 10 : 3,
      createSchema: false,
      useListenNotify: options.supervise,
      superviseIntervalSeconds: LOOK_SECONDS,
      monitorIntervalSeconds: LOOK_SECONDS,
      ...options,
    })
    boss.on('error', (error) => this.deps.logger.error({ err: error }, 'queue error'))
    return boss
  }
}

/** Beside the payload of a job: the trace that sent it. */
const TRACE = 'trace'

type Sent = JobPayload & { [TRACE]?: Carried }
type Received = { id: string; data: Sent }

function withTrace(payload: JobPayload): Sent {
  const trace = carriedTrace()
  return trace ? { ...payload, [TRACE]: trace } : payload
}

/** The group is the tenant, so that none starves the rest. */
function groupOf({ tenantId }: JobPayload) {
  return tenantId ? { group: { id: tenantId } } : {}
}
