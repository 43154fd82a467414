import { limitActor } from '#access/limit_actor'
import type { Actor, ActorScope } from '#shared/actor'
import { EmbedPlacesError } from '#reporting/embeds/errors'
import type { VenueFilter } from '#reporting/venue_filter'
import { venuesFor } from '#tenancy/venue_access'

/**
 * Somebody who reaches no more than the named places, and of those only what the actor reaches. A filter would not do: a
 * widget may ask of places of its own.
 *
 * @throws EmbedPlacesError where nothing is left
 */
export async function withinPlaces(
  actor: Actor,
  { businessId = [], venueId = [] }: VenueFilter
): Promise<Actor> {
  if (businessId.length === 0 && venueId.length === 0) return actor
  const venues = await venuesFor(actor)
    .if(businessId.length > 0, (query) => query.whereIn('business_id', businessId))
    .if(venueId.length > 0, (query) => query.whereIn('id', venueId))
    .select('id', 'business_id')
  const scope = scopeOf(actor, venues, businessId, venueId)
  if (scope.businessIds.length === 0 && scope.venueIds.length === 0) throw new EmbedPlacesError()
  return limitActor(actor, scope)
}

/** Whole businesses where the actor reaches them as a whole, and no venue was named. */
function scopeOf(
  actor: Actor,
  venues: { id: string; businessId: string }[],
  businessId: string[],
  venueId: string[]
): ActorScope {
  if (venueId.length > 0) return { businessIds: [], venueIds: venues.map(({ id }) => id) }
  const known = new Set(venues.map((venue) => venue.businessId))
  const businessIds = businessId.filter((id) => known.has(id) && actor.reachesBusiness(id))
  const others = venues.filter((venue) => !businessIds.includes(venue.businessId))
  return { businessIds, venueIds: others.map(({ id }) => id) }
}
