import db from '@adonisjs/lucid/services/db'
import Membership from '#access/models/membership'
import User from '#access/models/user'
import { actorOf } from '#access/queries/actor_query'
import { givenTenant, tokensOf, type Tenant } from '#tests/helpers/given'
import { withTenant } from '#tenancy/tenant_scope'

/**
 * A tenant that takes long to make, found again by its name where the benchmark's database was kept (BENCH_DATABASE_URL).
 * Only once it is made whole it has its name.
 */
export async function keptTenant(
  name: string,
  make: (tenant: Tenant) => Promise<unknown>
): Promise<Tenant> {
  const owner = db.connection('owner')
  const known = await owner.from('tenants').where({ name }).select('id').first()
  if (known) return found(known.id)
  const started = performance.now()
  const tenant = await givenTenant({ organization: `${name}, unfinished` })
  await make(tenant)
  await owner.from('tenants').where({ id: tenant.tenantId }).update({ name })
  console.log(`${name}: made in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  return tenant
}

async function found(tenantId: string): Promise<Tenant> {
  const inside = <T>(work: () => Promise<T>) => withTenant(db, tenantId, work)
  const membership = await inside(() => Membership.findByOrFail('role', 'owner'))
  const owner = await User.findOrFail(membership.userId)
  const actor = (await inside(() => actorOf(tenantId, owner.id)))!
  const { accessToken } = await tokensOf(owner, tenantId)
  return { tenantId, owner, actor, token: accessToken, inside }
}
