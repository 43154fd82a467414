import queue from '#shared/queue/service'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { remapVenueJob } from '#integrations/jobs/remap_venue_job'
import ConnectionVenue from '#integrations/models/connection_venue'
import { connectionFor } from '#integrations/queries/connections_query'
import { RecordAudit } from '#shared/audit/record_audit'
import { CreateVenue } from '#tenancy/actions/save_venue'
import { venueFor } from '#tenancy/venue_access'

/** Exactly one of the three. */
interface Input {
  venueId?: string
  ignore?: boolean
  create?: boolean
}

/**
 * Says which of our venues a vendor's venue stands for. Sales that came before move along, by a job.
 *
 * @throws NotFoundError
 */
export class MapVenue {
  async handle(actor: Actor, connectionId: string, mappingId: number, input: Input) {
    const connection = await connectionFor(actor, connectionId)
    const mapping = found(
      await ConnectionVenue.query()
        .where({ id: mappingId, connection_id: connection.id })
        .forUpdate()
        .first()
    )
    const venueId = await this.#target(actor, connection.businessId, mapping, input)
    await mapping.merge({ venueId, state: venueId ? 'mapped' : 'ignored' }).save()
    await new RecordAudit().handle(actor, {
      action: 'connections.venue_mapped',
      subjectType: 'connection',
      subjectId: connection.id,
      details: { mapping: mapping.id, venueId },
    })
    if (venueId)
      await queue.dispatch(remapVenueJob, { tenantId: actor.tenantId, mappingId: mapping.id })
    return mapping
  }

  async #target(actor: Actor, businessId: string, mapping: ConnectionVenue, input: Input) {
    if (input.venueId) {
      const chosen = await venueFor(actor, input.venueId)
      return chosen.id
    }
    if (!input.create) return null
    const { name, address, timezone } = mapping
    const venue = await new CreateVenue().handle(actor, {
      businessId,
      name,
      address,
      ...(timezone && { timezone }),
    })
    return venue.id
  }
}
