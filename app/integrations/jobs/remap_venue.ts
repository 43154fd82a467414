import type { JobHandler } from '#shared/queue/job'
import { MoveReceipts } from '#commerce/ingest/move_receipts'
import type { RemapVenue } from '#integrations/jobs/remap_venue_job'
import ConnectionVenue from '#integrations/models/connection_venue'
import Venue from '#tenancy/models/venue'

const remapVenue: JobHandler<RemapVenue> = async ({ mappingId }) => {
  const mapping = await ConnectionVenue.find(mappingId)
  if (!mapping?.venueId) return
  const venue = await Venue.findOrFail(mapping.venueId)
  await new MoveReceipts().handle(mapping.connectionId, mapping.id, venue)
}

export default remapVenue
