import { venueSales } from '#reporting/definitions/sales/by_venue'
import { SALES_SUMS } from '#reporting/measures'
import { defineReport, dimension, salesMeasures } from '#reporting/report'
import { sorted, withTotals } from '#reporting/rows'

export const likeForLike = defineReport({
  id: 'like-for-like',
  group: 'sales',
  permission: 'reports.sales',
  parameters: {},
  compare: 'year',
  needsComparison: true,
  columns: () => [dimension('venue'), dimension('business'), ...salesMeasures()],
  chart: { kind: 'bar', x: 'venue', y: 'revenue' },

  async run(context) {
    const venues = await venueSales(context)
    const rows = venues
      .filter(({ sums, base }) => sums.receipts > 0 && base!.receipts > 0)
      .map(({ venue, sums, base }) => ({
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
