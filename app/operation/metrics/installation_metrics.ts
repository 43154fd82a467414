import db from '@adonisjs/lucid/services/db'
import { collectDefaultMetrics, Gauge } from 'prom-client'
import { poolState } from '#operation/metrics/pool_state'
import { queueDepths, type QueueDepth } from '#operation/metrics/queue_depth_query'
import { livingProcesses } from '#operation/processes/living_processes_query'
import { registry } from '#shared/telemetry/metrics'

/** Kept for several questions of one scrape, and for scrapers that ask too often. */
const KEPT_MILLISECONDS = 2000

const registers = [registry]

/** What is read when somebody asks: of this process, and of the installation, which each process tells alike. */
export function installMetrics() {
  if (registry.getSingleMetric('krug_database_up')) return
  collectDefaultMetrics({ register: registry })

  new Gauge({
    name: 'krug_database_pool_connections',
    help: 'Connections of this process: used, free; waiting is who wants one',
    labelNames: ['state'],
    registers,
    collect() {
      const pool = poolState()
      for (const state of ['used', 'free', 'waiting'] as const) this.set({ state }, pool[state])
    },
  })

  gauge('krug_database_up', 'Whether the database answers', [], async (set) => {
    await db.rawQuery('select 1')
    set({}, 1)
  })

  const depths = keptFor(queueDepths)
  gauge(
    'krug_queue_jobs',
    'Jobs in the queue: waiting, active, failed',
    ['job', 'state'],
    async (set) => {
      for (const depth of await depths())
        for (const state of ['waiting', 'active', 'failed'] as const satisfies (keyof QueueDepth)[])
          set({ job: depth.job, state }, depth[state])
    }
  )
  gauge('krug_queue_oldest_seconds', 'Age of the oldest waiting job', ['job'], async (set) => {
    for (const { job, oldestSeconds } of await depths()) set({ job }, oldestSeconds)
  })

  gauge('krug_processes', 'Processes that live', ['kind'], async (set) => {
    const living = await livingProcesses()
    for (const kind of ['web', 'worker'])
      set({ kind }, living.filter((one) => one.kind === kind).length)
  })

  gauge(
    'krug_backup_last_success_timestamp_seconds',
    'End of the last back-up',
    [],
    async (set) => {
      const [row] = await db
        .from('backup_runs')
        .whereNotNull('finished_at')
        .whereNull('error')
        .max('finished_at as at')
      set({}, row.at ? row.at.getTime() / 1000 : 0)
    }
  )
  gauge('krug_backup_last_failed', 'Whether the last back-up failed', [], async (set) => {
    const last = await db.from('backup_runs').orderBy('started_at', 'desc').orderBy('id').first()
    set({}, last?.error ? 1 : 0)
  })
}

/** Without the database a gauge has no value, except that the database is down. */
function gauge(
  name: string,
  help: string,
  labelNames: string[],
  read: (set: (labels: Record<string, string>, value: number) => void) => Promise<void>
) {
  new Gauge({
    name,
    help,
    labelNames,
    registers,
    async collect() {
      this.reset()
      await read((labels, value) => this.set(labels, value)).catch(() => {})
    },
  })
}

function keptFor<T>(read: () => Promise<T>) {
  let kept: Promise<T> | undefined
  return () => {
    if (!kept) {
      kept = read()
      setTimeout(() => (kept = undefined), KEPT_MILLISECONDS).unref()
    }
    return kept
  }
}
