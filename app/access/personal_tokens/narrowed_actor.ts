import { Actor } from '#shared/actor'
import { needsWholeTenant, type Permission } from '#access/permissions'
import { rightsIn } from '#access/personal_tokens/abilities'
import Venue from '#tenancy/models/venue'

/** What is done later is done with the reach of the person: not by a token that reaches less. */
export const DONE_LATER: readonly string[] = ['reports.export', 'reports.send']

/** Whether somebody limited to some places may have a right at all. */
export function fitsPlaces(permission: string) {
  return !needsWholeTenant(permission as Permission) && !DONE_LATER.includes(permission)
}

/** Who acts by a personal token: its owner, as far as both may at this moment. */
export async function narrowed(owner: Actor, abilities: string[]): Promise<Actor> {
  const { permissions, businessIds, venueIds } = rightsIn(abilities)
  const both = permissions.filter((one) => owner.can(one))
  const limited = businessIds.length + venueIds.length > 0
  const scope = limited
    ? {
        businessIds: businessIds.filter((id) => owner.reachesBusiness(id)),
        venueIds: await reachedOf(owner, venueIds),
      }
    : owner.scope
  return new Actor(
    owner.tenantId,
    owner.userId,
    owner.role,
    limited ? both.filter(fitsPlaces) : both,
    scope,
    owner.locale
  )
}

async function reachedOf(owner: Actor, ids: string[]) {
  const venues = ids.length ? await Venue.findMany(ids) : []
  return venues.filter((venue) => owner.reachesVenue(venue)).map(({ id }) => id)
}
