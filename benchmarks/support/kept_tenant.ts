import pg from 'pg'
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
  const [known] = await asOwner('select id from tenants where name = $1', [name])
  if (known) return found(known.id)
  const started = performance.now()
  const tenant = await givenTenant({ organization: `${name}, unfinished` })
  await make(tenant)
  await asOwner('update tenants set name = $1 where id = $2', [name, tenant.tenantId])
  console.log(`${name}: made in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  return tenant
}

/** Beside all walls: the application sees one tenant at a time. */
async function asOwner(sql: string, bindings: string[]): Promise<{ id: string }[]> {
  const client = new pg.Client(process.env.DATABASE_URL)
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>(sql, bindings)
    return rows
  } finally {
    await client.end()
  }
}

async function found(tenantId: string): Promise<Tenant> {
  const inside = <T>(work: () => Promise<T>) => withTenant(db, tenantId, work)
  const membership = await inside(() => Membership.findByOrFail('role', 'owner'))
  const owner = await User.findOrFail(membership.userId)
  const actor = (await inside(() => actorOf(tenantId, owner.id)))!
  const { accessToken } = await tokensOf(owner, tenantId)
  return { tenantId, owner, actor, token: accessToken, inside }
}
