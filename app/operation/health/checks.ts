import { statfs } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { BaseCheck, HealthChecks, Result } from '@adonisjs/core/health'
import { DbCheck } from '@adonisjs/lucid/database'
import { isLeaving } from '#operation/leaving'
import { poolState } from '#operation/metrics/pool_state'
import { queueDepths } from '#operation/metrics/queue_depth_query'
import { livingProcesses } from '#operation/processes/living_processes_query'

const KEPT = '3 seconds'
const LONGEST_WAIT_SECONDS = 300
const LEAST_FREE = 0.1

/** What a check has counted, so that pages can say it in the reader's language. */
export type Figures = Record<string, number>

export type CheckName = 'database' | 'queue' | 'workers' | 'plugins' | 'disk'

/**
 * Can this process serve? Only what makes it unable to is an error. What only other processes can mend, a silent worker
 * or a full disk, is a warning: no web process gets better by being taken out of service for it.
 */
export async function health() {
  if (isLeaving()) return { ready: false, body: { status: 'leaving', checks: [] } }
  const report = await checks().run()
  return {
    ready: report.isHealthy,
    body: {
      status: report.isHealthy ? report.status : 'unavailable',
      checks: report.checks.map(({ name, status, message, meta }) => ({
        name: name as CheckName,
        status,
        message,
        figures: (meta?.figures ?? null) as Figures | null,
      })),
    },
  }
}

let made: HealthChecks | undefined

function checks() {
  made ??= new HealthChecks().register([
    new DatabaseCheck(),
    new QueueCheck().cacheFor(KEPT),
    new WorkerCheck().cacheFor(KEPT),
    new PluginsCheck(),
    new DiskCheck().cacheFor(KEPT),
  ])
  return made
}

/** A question of its own would stand in line with the requests: what is fully in use answers others. */
class DatabaseCheck extends BaseCheck {
  name = 'database'

  run() {
    const { most, used, waiting } = poolState()
    if (waiting === 0) return new DbCheck(db.connection()).run()
    const message = `${used} of ${most} connections are in use, ${waiting} requests wait for one`
    return Promise.resolve(Result.warning(message))
  }
}

class QueueCheck extends BaseCheck {
  name = 'queue'

  async run() {
    const depths = await known(queueDepths)
    if (!depths) return Result.warning('the queue cannot be read')
    const oldest = Math.round(Math.max(0, ...depths.map(({ oldestSeconds }) => oldestSeconds)))
    const waiting = depths.reduce((sum, depth) => sum + depth.waiting, 0)
    const message = `${waiting} jobs wait, the oldest for ${oldest} s`
    const result = oldest > LONGEST_WAIT_SECONDS ? Result.warning(message) : Result.ok(message)
    return result.setMetaData({ figures: { waiting, oldest } })
  }
}

class WorkerCheck extends BaseCheck {
  name = 'workers'

  async run() {
    const living = await known(livingProcesses)
    const workers = living?.filter(({ kind }) => kind === 'worker').length ?? 0
    return workers
      ? Result.ok(`${workers} live`).setMetaData({ figures: { count: workers } })
      : Result.warning('no worker has been heard of lately')
  }
}

class PluginsCheck extends BaseCheck {
  name = 'plugins'

  async run() {
    const connectors = await app.container.make('krug.connectors')
    const count = connectors.all().length
    return count
      ? Result.ok(`${count} loaded`).setMetaData({ figures: { count } })
      : Result.failed('no plugin is loaded')
  }
}

class DiskCheck extends BaseCheck {
  name = 'disk'

  async run() {
    // The folder comes with the first file.
    const disk =
      (await known(() => statfs(app.makePath('storage')))) ?? (await statfs(app.makePath()))
    const share = disk.bavail / disk.blocks
    const free = Math.round(share * 100)
    const message = `${free} % of the disk of storage/ is free`
    const result = share < LEAST_FREE ? Result.warning(message) : Result.ok(message)
    return result.setMetaData({ figures: { free } })
  }
}

const known = <T>(read: () => Promise<T>) => read().catch(() => undefined)
