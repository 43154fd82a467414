import type { Actor } from '#shared/actor'
import ConnectionVenue from '#integrations/models/connection_venue'
import { connectionFor } from '#integrations/queries/connections_query'

/** The vendor's venues and what each stands for, by name. @throws NotFoundError */
export async function listConnectionVenues(actor: Actor, connectionId: string) {
  const connection = await connectionFor(actor, connectionId)
  const rows = await ConnectionVenue.query()
    .where('connection_id', connection.id)
    .orderBy('name')
    .orderBy('id')
  return rows.map(describeConnectionVenue)
}

export function describeConnectionVenue(row: ConnectionVenue) {
  const { id, externalId, name, timezone, address, venueId, state } = row
  return { id, externalId, name, timezone, address, venueId, state }
}
