import { audienceOf, type Audience } from '#reporting/audience/audience'
import { businessesOf, flowsIn } from '#reporting/audience/flows_query'
import { peopleIn } from '#reporting/audience/people_query'
import { tellsPartners } from '#reporting/audience/whole_months'
import type { ReportContext, Window } from '#reporting/context'
import type { Sums } from '#reporting/measures'
import { defineReport, measures } from '#reporting/report'
import { sales } from '#reporting/sales_query'

export const overview = defineReport({
  id: 'overview',
  group: 'customers',
  permission: 'reports.customers',
  parameters: {},
  compare: 'previous',
  columns: () =>
    measures(
      'revenue',
      'receipts',
      'averageCheck',
      'customers',
      'newCustomers',
      'returningCustomers',
      'knownShare',
      'revenuePerCustomer',
      'purchasesPerCustomer',
      'ecosystemRevenue',
      'ecosystemShare'
    ),
  chart: { kind: 'tiles', y: 'customers' },

  async run(context) {
    const audience = audienceOf(context)
    const sold = await sales(context)
    const totals = {
      sums: { ...sold.sums, ...(await customersIn(context, audience, context.current)) },
      base: context.base && {
        ...sold.base!,
        ...(await customersIn(context, audience, context.base)),
      },
    }
    return { rows: [{ dimensions: {}, ...totals }], totals }
  },
})

/** What is known of the customers of a window. */
export async function customersIn(
  context: ReportContext,
  audience: Audience,
  window: Window
): Promise<Sums> {
  const people = await peopleIn(context, audience, window)
  const known = await spentIn(context, audience, window, false)
  const hidden = audience.partner && !(window.cuts === null && tellsPartners(window, context))
  const told = audience.partner && !hidden ? await spentIn(context, audience, window, true) : known
  return {
    ...people,
    known_receipts: known.receipts,
    known_revenue: known.revenue,
    ecosystem_revenue: told.ecosystem,
    hidden: hidden ? 1 : 0,
  }
}

async function spentIn(
  context: ReportContext,
  audience: Audience,
  window: Window,
  partner: boolean
) {
  const businesses = businessesOf(context, audience)
  const flows = await flowsIn(context, window, { businesses, partner })
  const spent = { receipts: 0, revenue: 0, ecosystem: 0 }
  for (const { businessId, sourceId, sums } of flows) {
    spent.receipts += sums.receipts
    spent.revenue += sums.revenue
    if (sourceId !== businessId) spent.ecosystem += sums.revenue
  }
  return spent
}
