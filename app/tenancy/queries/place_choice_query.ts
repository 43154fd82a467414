import type { Actor } from '#shared/actor'
import { listBusinesses, listVenues } from '#tenancy/queries/places_query'

/** A choice of places shows them all; no tenant comes near this many. */
const ALL = 1000

/** The businesses and venues within the reader's reach, for every page that lets one choose among them. */
export async function placesToChoose(actor: Actor) {
  const businesses = await listBusinesses(actor, { perPage: ALL })
  const venues = await listVenues(actor, { perPage: ALL })
  return {
    businesses: businesses.rows.map(({ id, name }) => ({ id, name })),
    venues: venues.rows.map(({ id, name, businessId }) => ({ id, name, businessId })),
  }
}
