import type { Tenant } from '#tests/helpers/given'
import { asOwnerOf } from './own_client.ts'

/** Every customer who has bought stands in one of the tiers of a new tenant's programme. */
export async function givenManyStandings(tenant: Tenant) {
  await asOwnerOf(tenant, (client) =>
    client.query(`
      insert into member_tiers (tenant_id, customer_id, tier, since, spent)
      select tenant_id, id, (array['insider', 'insider', 'insider', 'vip', 'vip', 'elite', 'inner_circle'])[1 + floor(random() * 7)::int],
             now() - interval '30 days', floor(power(random(), 3) * 50000000)
        from customers where tenant_id = current_setting('app.tenant_id')::uuid`)
  )
}
