import { givenJourneys } from './journeys.ts'
import { keptTenant } from './kept_tenant.ts'
import { givenManySales, type Scale } from './many_sales.ts'

/** A tenant with years of sales and all that follows from them, known by how many there are. */
export function yearsOf(scale: Scale) {
  return keptTenant(`Сеть на ${scale.receipts}`, async (tenant) => {
    await givenManySales(tenant, scale)
    await givenJourneys(tenant)
  })
}
