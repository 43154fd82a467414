import type { Actor } from '#shared/actor'
import { OutOfReachError } from '#reporting/schedules/errors'
import { businessesFor, venuesFor } from '#tenancy/venue_access'

/**
 * What a schedule asks, as far as the recipient reaches: of the places it names those that are the recipient's to see.
 *
 * @throws OutOfReachError where none is
 */
export async function narrowed(actor: Actor, parameters: Record<string, unknown>) {
  if (actor.scope === null) return parameters
  const { businessId, venueId } = parameters
  return {
    ...parameters,
    ...(businessId !== undefined && {
      businessId: within(businessId, await businessesFor(actor).select('id')),
    }),
    ...(venueId !== undefined && { venueId: within(venueId, await venuesFor(actor).select('id')) }),
  }
}

function within(named: unknown, reachable: { id: string }[]) {
  const wanted = [named].flat() as string[]
  const seen = wanted.filter((id) => reachable.some((one) => one.id === id))
  if (wanted.length > 0 && seen.length === 0) throw new OutOfReachError()
  return seen
}
