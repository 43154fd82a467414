import { DateTime } from 'luxon'
import type { Tenant } from '#tests/helpers/given'
import { givenJourneys } from './journeys.ts'
import { keptTenant } from './kept_tenant.ts'
import { givenManyCosts } from './many_costs.ts'
import { givenManyDeals } from './many_deals.ts'
import { givenManyStandings } from './many_standings.ts'
import { givenManySales, packAll, type Scale } from './many_sales.ts'
import { hasAny } from './own_client.ts'

/** How large the tenant with years of sales is, besides its receipts. */
export const YEARS = {
  venues: { type: 'string', default: '100' },
  products: { type: 'string', default: '1000' },
  customers: { type: 'string', default: '1000000' },
  /** With four steps, one and a half leads and five activities each. */
  deals: { type: 'string', default: '100000' },
  months: { type: 'string', default: '36' },
} as const

type Flags = Record<keyof typeof YEARS, string>

/** The first of so many months, the last of which is the one before this. */
export const firstOf = (months: number) =>
  DateTime.now().startOf('month').minus({ months }).toISODate()!

/**
 * A tenant with years of sales and all that follows from them, known by how many receipts there are. One that began later
 * has its `share` of the months, customers and deals, and is as busy.
 */
export async function yearsOf(receipts: number, flags: Flags, share = 1): Promise<Tenant> {
  const months = Math.round(Number(flags.months) * share)
  const scale: Scale = {
    receipts,
    venues: Number(flags.venues),
    products: Number(flags.products),
    customers: Math.round(Number(flags.customers) * share),
    months,
    from: firstOf(months),
  }
  const tenant = await keptTenant(`Сеть на ${receipts}`, async (made) => {
    await givenManySales(made, scale)
    await givenJourneys(made)
  })
  const deals = Math.round(Number(flags.deals) * share)
  return completed(tenant, { ...scale, deals })
}

/** What such a tenant has beside its sales. One that was kept from before may lack it, or digests that came since. */
async function completed(tenant: Tenant, scale: Scale & { deals: number }) {
  if (!(await hasAny(tenant, 'costs'))) await givenManyCosts(tenant, scale)
  if (!(await hasAny(tenant, 'deals'))) await givenManyDeals(tenant, scale)
  if (!(await hasAny(tenant, 'member_tiers'))) await givenManyStandings(tenant)
  await packAll(tenant)
  return tenant
}
