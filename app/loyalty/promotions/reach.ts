import type { Places } from '#loyalty/promotions/places'
import type { Actor } from '#shared/actor'
import { businessesFor, venuesFor } from '#tenancy/venue_access'

/** SQL of the promotions that may apply where the actor reaches: `promotions p`. */
export async function promotionsInReach(actor: Actor) {
  if (!actor.scope) return { where: 'true', bindings: {} }
  const { businesses, venues } = await reachedPlaces(actor)
  return {
    where: `(p.businesses is null or p.businesses && cast(:reachedBusinesses as uuid[]))
        and (p.venues is null or p.venues && cast(:reachedVenues as uuid[]))`,
    bindings: { reachedBusinesses: businesses, reachedVenues: venues },
  }
}

/** Whether a promotion applies nowhere but where the actor reaches: then the actor may change it. */
export async function isWithin(actor: Actor, { businesses, venues }: Places) {
  if (!actor.scope) return true
  if (businesses?.every((id) => actor.reachesBusiness(id))) return true
  if (!venues) return false
  const reached = await reachedPlaces(actor)
  return venues.every((id) => reached.venues.includes(id))
}

/** Ids of the places that an actor may know of. */
export async function reachedPlaces(actor: Actor) {
  const businesses = await businessesFor(actor).select('id')
  const venues = await venuesFor(actor).select('id')
  return { businesses: businesses.map(({ id }) => id), venues: venues.map(({ id }) => id) }
}

/** What SQL of sales asks of venues: `(:everywhere or venue_id = any(cast(:venues as uuid[])))`. */
export async function venuesInReach(actor: Actor) {
  if (!actor.scope) return { everywhere: true, venues: [] }
  const { venues } = await reachedPlaces(actor)
  return { everywhere: false, venues }
}
