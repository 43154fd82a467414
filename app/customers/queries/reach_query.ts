import type { Actor } from '#shared/actor'
import { EVERYBODY, PRESENT } from '#customers/segments/members'
import { venuesFor } from '#tenancy/venue_access'

/** SQL of the customers an actor may know of, with the figures that the actor may see. */
export interface Reach {
  /** `customers c` and their figures `f`: visits, total, first_at, last_at. */
  from: string
  where: string
  bindings: Record<string, string[]>
}

/**
 * Customers in sight: all of them, or those who bought in the actor's venues or whom a system of the actor's businesses
 * knows. What they bought elsewhere is not part of the figures then.
 */
export async function reachOf(actor: Actor): Promise<Reach> {
  if (!actor.scope)
    return {
      from: EVERYBODY,
      where: PRESENT,
      bindings: {},
    }
  return {
    from: `customers c
      left join (
        select customer_id, sum(visits)::int as visits, sum(total)::bigint as total, min(first_at) as first_at,
               max(last_at) as last_at
          from customer_venues where venue_id = any(:reachedVenues) group by customer_id) seen
        on seen.customer_id = c.id
      cross join lateral (
        select coalesce(seen.visits, 0) as visits, coalesce(seen.total, 0) as total, seen.first_at, seen.last_at) f`,
    where: `${PRESENT} and (seen.customer_id is not null or exists (
        select 1 from customer_links l join connections k on k.tenant_id = l.tenant_id and k.id = l.connection_id
         where l.tenant_id = c.tenant_id and l.customer_id = c.id and k.business_id = any(:reachedBusinesses)))`,
    bindings: {
      reachedVenues: await shownVenues(actor),
      reachedBusinesses: actor.scope.businessIds,
    },
  }
}

/** Venues whose purchases may stand next to a name: within reach, and under no medical secrecy. */
export async function shownVenues(actor: Actor): Promise<string[]> {
  const venues = await venuesFor(actor)
    .whereHas('business', (business) => business.where('medical', false))
    .select('id')
  return venues.map(({ id }) => id)
}
