import { tierCounts } from '#loyalty/tiers/tier_counts_query'
import { wholeTenant } from '#reporting/audience/audience'
import { over } from '#reporting/context'
import { defineReport, dimension, measures } from '#reporting/report'
import { withTotals } from '#reporting/rows'

const SUMS = ['customers', 'known_revenue'] as const

/** Where members stand today, and what they bought in twelve months. */
export const byTier = defineReport({
  id: 'by-tier',
  group: 'customers',
  permission: 'reports.customers',
  everywhere: true,
  parameters: {},
  compare: 'never',
  columns: () => [
    dimension('tier'),
    ...measures('customers', 'customersShare', 'spentInYear', 'revenuePerCustomer'),
  ],
  chart: { kind: 'bar', x: 'tier', y: 'customers' },

  async run(asked) {
    wholeTenant(asked)
    const { today } = asked
    const context = over(asked, { from: today, to: today, through: today, preset: 'today' })
    const tiers = await tierCounts(context.actor)
    const rows = tiers.map(({ code, name, members, spent }) => ({
      dimensions: { tierId: code, tier: name },
      sums: { customers: members, known_revenue: spent },
      base: null,
    }))
    return { ...withTotals(context, rows, SUMS), context }
  },
})
