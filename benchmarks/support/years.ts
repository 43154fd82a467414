import type { Tenant } from '#tests/helpers/given'
import { givenJourneys } from './journeys.ts'
import { keptTenant } from './kept_tenant.ts'
import { givenManyCosts } from './many_costs.ts'
import { givenManyDeals } from './many_deals.ts'
import { givenManyStandings } from './many_standings.ts'
import { givenManySales, packAll, type Scale } from './many_sales.ts'
import { hasAny } from './own_client.ts'

/** A tenant with years of sales and all that follows from them, known by how many there are. */
export function yearsOf(scale: Scale) {
  return keptTenant(`Сеть на ${scale.receipts}`, async (tenant) => {
    await givenManySales(tenant, scale)
    await givenJourneys(tenant)
  })
}

/** What such a tenant has beside its sales. One that was kept from before may lack it, or digests that came since. */
export async function completed(tenant: Tenant, scale: Scale & { deals: number }) {
  if (!(await hasAny(tenant, 'costs'))) await givenManyCosts(tenant, scale)
  if (!(await hasAny(tenant, 'deals'))) await givenManyDeals(tenant, scale)
  if (!(await hasAny(tenant, 'member_tiers'))) await givenManyStandings(tenant)
  await packAll(tenant)
  return tenant
}
