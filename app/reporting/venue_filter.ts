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

interface Named {
  id: string
  name: string
}

interface VenueRow extends Named {
  business_id: string
  timezone: string
  day_start_hour: number
  archived_at: Date | null
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
  // Plain rows: every report asks this, and a hundred models take longer than their figures.
  const businesses = await businessesFor(actor).select('id', 'name').pojo<Named>()
  const venues = await venuesFor(actor)
    .select('id', 'name', 'business_id', 'timezone', 'day_start_hour', 'archived_at')
    .orderBy('name')
    .orderBy('id')
    .pojo<VenueRow>()
  assertAll(businessIds, businesses)
  assertAll(venueIds, venues)

  const names = new Map(businesses.map(({ id, name }) => [id, name]))
  const selected = venues
    .filter((venue) => !venueIds.length || venueIds.includes(venue.id))
    .filter((venue) => !businessIds.length || businessIds.includes(venue.business_id))
    .map((venue) => ({
      id: venue.id,
      name: venue.name,
      businessId: venue.business_id,
      business: names.get(venue.business_id)!,
      timezone: venue.timezone,
      dayStartHour: venue.day_start_hour,
      archived: venue.archived_at !== null,
    }))
  return { venues: selected, venuesOfTenant: actor.scope === null ? venues.length : null }
}

/** @throws NotFoundError */
export function assertAll(wanted: string[], reachable: { id: string }[]) {
  const ids = new Set(reachable.map(({ id }) => id))
  for (const id of wanted) found(ids.has(id) ? id : null)
}
