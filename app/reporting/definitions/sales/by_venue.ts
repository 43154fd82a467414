import { SALES_SUMS, zero } from '#reporting/measures'
import { defineReport, dimension, measures, salesMeasures } from '#reporting/report'
import type { ReportContext } from '#reporting/context'
import { sorted, withTotals } from '#reporting/rows'
import { salesByVenue } from '#reporting/sales_query'

export const byVenue = defineReport({
  id: 'by-venue',
  group: 'sales',
  permission: 'reports.sales',
  parameters: {},
  compare: 'none',
  columns: () => [
    dimension('venue'),
    dimension('business'),
    ...salesMeasures(),
    ...measures('revenueShare'),
  ],
  chart: { kind: 'bar', x: 'venue', y: 'revenue' },

  async run(context) {
    const venues = await venueSales(context)
    const rows = venues.map(({ venue, sums, base }) => ({
      dimensions: { venueId: venue.id, venue: venue.name, business: venue.business },
      sums,
      base,
    }))
    const ordered = sorted(
      rows,
      ({ revenue }) => revenue,
      ({ dimensions }) => `${dimensions.venue} ${dimensions.venueId}`
    )
    return withTotals(context, ordered, SALES_SUMS)
  },
})

/** The sales of each venue, zeros for one that sold nothing; archived ones only while they have sales. */
export async function venueSales(context: ReportContext) {
  const groups = await salesByVenue(context)
  const byId = new Map(groups.map((group) => [group.key.venueId, group]))
  const nothing = zero(SALES_SUMS)
  return context.venues
    .filter(({ id, archived }) => !archived || byId.has(id))
    .map((venue) => ({
      venue,
      sums: byId.get(venue.id)?.sums ?? nothing,
      base: context.base && (byId.get(venue.id)?.base ?? nothing),
    }))
}
