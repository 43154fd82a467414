import type { Actor } from '#shared/actor'
import { listBusinesses, listVenues } from '#tenancy/queries/places_query'
import BusinessTransformer from '#tenancy/transformers/business_transformer'
import VenueTransformer from '#tenancy/transformers/venue_transformer'

/** A choice shows everything there is; no tenant comes near this many. */
export const ALL = 1000

/** The businesses and venues within the reader's reach, for every page that lets one choose among them. */
export async function placesOf(actor: Actor, { archived }: { archived?: boolean } = {}) {
  const businesses = await listBusinesses(actor, { perPage: ALL, archived })
  const venues = await listVenues(actor, { perPage: ALL, archived })
  return {
    businesses: BusinessTransformer.transform(businesses.rows),
    venues: VenueTransformer.transform(venues.rows),
  }
}
