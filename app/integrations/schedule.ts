import queue from '#shared/queue/service'
import { startRunJob } from '#integrations/jobs/start_run_job'
import type Connection from '#integrations/models/connection'
import { connectorSource } from '#integrations/queries/connectors_query'
import type Tenant from '#tenancy/models/tenant'

const key = (connectionId: string, mode: 'full' | 'incremental') => `${connectionId}.${mode}`

/** Makes the schedules of a connection what its settings say: daily full read, frequent increments, or none. */
export async function applySchedule({ id: tenantId, timezone }: Tenant, connection: Connection) {
  if (connection.status !== 'active' || (await connectorSource(connection.connector)) === 'file')
    return clearSchedule(connection.id)

  const [hour, minute] = connection.fullAt.split(':').map(Number)
  await queue.schedule(
    startRunJob,
    { tenantId, connectionId: connection.id, mode: 'full' },
    { key: key(connection.id, 'full'), cron: `${minute} ${hour} * * *`, timezone }
  )
  await queue.schedule(
    startRunJob,
    { tenantId, connectionId: connection.id, mode: 'incremental' },
    {
      key: key(connection.id, 'incremental'),
      cron: everyMinutes(connection.incrementalMinutes),
      timezone,
    }
  )
}

export async function clearSchedule(connectionId: string) {
  await queue.unschedule(startRunJob, key(connectionId, 'full'))
  await queue.unschedule(startRunJob, key(connectionId, 'incremental'))
}

/** Cron counts within the hour or the day, so that other periods are rounded down to one that divides it. */
export function everyMinutes(minutes: number) {
  if (minutes < 60) return `*/${minutes} * * * *`
  return `0 */${Math.min(23, Math.floor(minutes / 60))} * * *`
}
