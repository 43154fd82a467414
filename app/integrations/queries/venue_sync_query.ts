import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import SyncRun from '#integrations/models/sync_run'
import { describeRun } from '#integrations/transformers/run_description'
import { venueFor } from '#tenancy/venue_access'

interface Feeding {
  id: string
  name: string
  status: string
  running: boolean
}

/** The connections whose sales arrive at a venue. @throws NotFoundError */
export async function connectionsOfVenue(actor: Actor, venueId: string) {
  const venue = await venueFor(actor, venueId)
  const { rows } = await db.rawQuery<{ rows: Feeding[] }>(
    `select c.id, c.name, c.status,
            exists (select 1 from sync_runs r where r.connection_id = c.id and r.status in ('queued', 'running'))
              as running
       from connections c
      where c.status <> 'archived' and exists (
        select 1 from connection_venues v where v.connection_id = c.id and v.venue_id = :venueId)
      order by c.created_at, c.id`,
    { venueId: venue.id }
  )
  return rows
}

/** How the last run of each connection of a venue went. @throws NotFoundError */
export async function venueSyncStatus(actor: Actor, venueId: string) {
  const connections = await connectionsOfVenue(actor, venueId)
  const status = []
  for (const { id, name } of connections) {
    const run = await SyncRun.query()
      .where('connection_id', id)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .first()
    status.push({ connectionId: id, name, lastRun: run ? describeRun(run) : null })
  }
  return status
}
