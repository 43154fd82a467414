import { SALES_SUMS } from '#reporting/measures'
import { venueSales } from '#reporting/definitions/sales/by_venue'
import { defineReport, dimension, measures, salesMeasures } from '#reporting/report'
import { sorted, totalsOf, withTotals } from '#reporting/rows'

export const byBusiness = defineReport({
  id: 'by-business',
  group: 'sales',
  permission: 'reports.sales',
  parameters: {},
  compare: 'none',
  columns: () => [dimension('business'), ...salesMeasures(), ...measures('revenueShare')],
  chart: { kind: 'bar', x: 'business', y: 'revenue' },

  async run(context) {
    const venues = await venueSales(context)
    const businesses = Map.groupBy(venues, ({ venue }) => venue.businessId)
    const rows = [...businesses].map(([businessId, own]) => ({
      dimensions: { businessId, business: own[0].venue.business },
      ...totalsOf(context, own, SALES_SUMS),
    }))
    const ordered = sorted(
      rows,
      ({ revenue }) => revenue,
      ({ dimensions }) => `${dimensions.business} ${dimensions.businessId}`
    )
    return withTotals(context, ordered, SALES_SUMS)
  },
})
