import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import Business from '#tenancy/models/business'
import Venue from '#tenancy/models/venue'

/** The businesses an actor may know of: their own, and those of their venues. */
export function businessesFor(actor: Actor) {
  return Business.query().if(actor.scope, (query) =>
    query.where((own) =>
      own
        .whereIn('id', actor.scope!.businessIds)
        .orWhereIn('id', Venue.query().whereIn('id', actor.scope!.venueIds).select('business_id'))
    )
  )
}

/** The venues an actor may know of. */
export function venuesFor(actor: Actor) {
  return Venue.query().if(actor.scope, (query) =>
    query.where((own) =>
      own
        .whereIn('venues.id', actor.scope!.venueIds)
        .orWhereIn('venues.business_id', actor.scope!.businessIds)
    )
  )
}

/** @throws NotFoundError also for a business outside the actor's reach. */
export async function businessFor(actor: Actor, id: string) {
  return found(await businessesFor(actor).where('id', id).first())
}

/** @throws NotFoundError also for a venue outside the actor's reach. */
export async function venueFor(actor: Actor, id: string) {
  return found(await venuesFor(actor).where('id', id).first())
}
