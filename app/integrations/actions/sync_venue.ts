import type { Actor } from '#shared/actor'
import { StartSync } from '#integrations/actions/start_sync'
import { VenueNotConnectedError } from '#integrations/errors'
import { connectionsOfVenue } from '#integrations/queries/venue_sync_query'

/**
 * Starts an increment of every active connection that feeds a venue; one that is being read already is left alone.
 *
 * @throws NotFoundError, VenueNotConnectedError when nothing feeds the venue.
 */
export class SyncVenue {
  async handle(actor: Actor, venueId: string) {
    const connections = await connectionsOfVenue(actor, venueId)
    const idle = connections.filter(({ status, running }) => status === 'active' && !running)
    if (connections.length === 0) throw new VenueNotConnectedError()
    const runs = []
    for (const { id } of idle)
      runs.push(await new StartSync().handle(actor, id, { mode: 'incremental' }))
    return runs
  }
}
