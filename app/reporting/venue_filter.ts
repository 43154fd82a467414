import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { businessesFor, venuesFor } from '#tenancy/venue_access'

export interface VenueFilter {
  businessId?: string[]
  venueId?: string[]
}

export interface ReportVenue {
  id: string
  name: string
  businessId: string
  business: string
  timezone: string
  dayStartHour: number
  archived: boolean
}

export interface SelectedVenues {
  venues: ReportVenue[]
  /** How many the tenant has, where the actor may see them all. */
  venuesOfTenant: number | null
}

/**
 * The venues a report is about: those asked for, never beyond the actor's reach. Archived ones are among them, for
 * their sales are history.
 *
 * @throws NotFoundError for a business or venue that is not the actor's to see.
 */
export async function selectVenues(
  actor: Actor,
  { businessId: businessIds = [], venueId: venueIds = [] }: VenueFilter
): Promise<SelectedVenues> {
  const businesses = await businessesFor(actor).orderBy('name').orderBy('id')
  const venues = await venuesFor(actor).orderBy('name').orderBy('id')
  assertAll(businessIds, businesses)
  assertAll(venueIds, venues)

  const names = new Map(businesses.map(({ id, name }) => [id, name]))
  const selected = venues
    .filter((venue) => !venueIds.length || venueIds.includes(venue.id))
    .filter((venue) => !businessIds.length || businessIds.includes(venue.businessId))
    .map((venue) => ({
      id: venue.id,
      name: venue.name,
      businessId: venue.businessId,
      business: names.get(venue.businessId)!,
      timezone: venue.timezone,
      dayStartHour: venue.dayStartHour,
      archived: venue.archivedAt !== null,
    }))
  return { venues: selected, venuesOfTenant: actor.scope === null ? venues.length : null }
}

/** @throws NotFoundError */
export function assertAll(wanted: string[], reachable: { id: string }[]) {
  const ids = new Set(reachable.map(({ id }) => id))
  for (const id of wanted) found(ids.has(id) ? id : null)
}
