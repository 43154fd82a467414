import { DateTime } from 'luxon'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import Tenant from '#tenancy/models/tenant'
import Venue from '#tenancy/models/venue'
import { businessFor, venueFor } from '#tenancy/venue_access'

interface Input {
  businessId: string
  name: string
  address?: string | null
  timezone?: string
  dayStartHour?: number
}

/** A venue in the tenant's zone unless another is named. @throws NotFoundError for a business out of reach. */
export class CreateVenue {
  async handle(actor: Actor, input: Input) {
    const business = await businessFor(actor, input.businessId)
    const { timezone } = await Tenant.findOrFail(actor.tenantId)
    const venue = await Venue.create({ timezone, ...input, businessId: business.id })
    await audit(actor, 'venues.created', venue)
    return venue.refresh()
  }
}

/** @throws NotFoundError */
export class UpdateVenue {
  async handle(actor: Actor, id: string, input: Partial<Omit<Input, 'businessId'>>) {
    const venue = await venueFor(actor, id)
    await venue.merge(input).save()
    await audit(actor, 'venues.updated', venue)
    return venue
  }
}

/** Hides a venue from lists; its sales stay in the reports. @throws NotFoundError */
export class ArchiveVenue {
  async handle(actor: Actor, id: string) {
    const venue = await venueFor(actor, id)
    await venue.merge({ archivedAt: DateTime.now() }).save()
    await audit(actor, 'venues.archived', venue)
  }
}

function audit(actor: Actor, action: string, venue: Venue) {
  return new RecordAudit().handle(actor, { action, subjectType: 'venue', subjectId: venue.id })
}
