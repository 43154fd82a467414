import type { Actor } from '#shared/actor'
import { preparing } from '#shared/database/prepared'
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

interface VenueRow {
  id: string
  name: string
  business_id: string
  business: string
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
  const venues = await venuesFor(actor)
    .join('businesses', 'businesses.id', 'venues.business_id')
    .select('venues.id', 'venues.name', 'venues.timezone', 'venues.day_start_hour')
    .select('venues.archived_at', 'venues.business_id', 'businesses.name as business')
    .orderBy('venues.name')
    .orderBy('venues.id')
    // A narrower reach is a statement for each number of places.
    .if(actor.scope === null, (query) => preparing(query))
    .pojo<VenueRow>()
  if (businessIds.length) assertAll(businessIds, await businessesFor(actor).select('id'))
  assertAll(venueIds, venues)

  const selected = venues
    .filter((venue) => !venueIds.length || venueIds.includes(venue.id))
    .filter((venue) => !businessIds.length || businessIds.includes(venue.business_id))
    .map((venue) => ({
      id: venue.id,
      name: venue.name,
      businessId: venue.business_id,
      business: venue.business,
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
