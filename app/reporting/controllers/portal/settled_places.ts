import type { Actor } from '#shared/actor'
import type { AnyReport } from '#reporting/report'
import type { VenueFilter } from '#reporting/venue_filter'

/**
 * Places come along from page to page. Customers are those of one business or of all: the nearest question to the one
 * that was asked, or `null` where that one can be answered.
 */
export function settledPlaces(
  { scope }: Actor,
  { everywhere }: Pick<AnyReport, 'everywhere'>,
  { businessId = [], venueId = [] }: VenueFilter
): string[] | null {
  const most = everywhere ? 0 : 1
  const missing = scope !== null && scope.businessIds.length > 1 && businessId.length === 0
  if (venueId.length === 0 && businessId.length <= most && !missing) return null
  if (everywhere) return []
  if (missing || (scope !== null && businessId.length > 1))
    return [businessId[0] ?? scope!.businessIds[0]]
  return businessId.length === 1 ? businessId : []
}
