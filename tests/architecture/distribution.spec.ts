import { test } from '@japa/runner'
import pg from 'pg'
import { urls } from '#config/database'
import { planDistribution } from '#operation/citus/distribution'

/** What follows is seen by a transaction that is undone. */
async function inSandbox<T>(work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ connectionString: urls.owner.href })
  await client.connect()
  try {
    await client.query('begin')
    return await work(client)
  } finally {
    await client.end()
  }
}

test.group('Distribution by tenant', () => {
  test('every tenant table can be spread, after those that it refers to', async ({ assert }) => {
    const { statements, obstacles } = await inSandbox(planDistribution)
    assert.deepEqual(obstacles, [])
    const at = (table: string) =>
      statements.findIndex((text) => text.includes(`_table('public.${table}'`))
    assert.equal(statements[at('users')], `select create_reference_table('public.users')`)
    assert.equal(
      statements[at('tenants')],
      `select create_distributed_table('public.tenants', 'id')`
    )
    assert.equal(at('tenants'), 1, 'all others are laid beside it')
    assert.isAbove(at('venues'), at('businesses'))
    assert.isAbove(at('memberships'), at('users'))
    const taken = statements.filter((text) => text.includes('drop constraint'))
    assert.lengthOf(taken, 1, 'promotions and their versions refer to one another')
    assert.isAbove(statements.length, 100)
    assert.equal(at('sessions'), -1)
  })

  test('a table that cannot is found')
    .with([
      { sql: 'create table t (tenant_id uuid, id int primary key)', says: 't_pkey does not hold' },
      {
        sql: `create table t (tenant_id uuid, business_tenant uuid, id uuid, primary key (tenant_id, id),
                foreign key (business_tenant, id) references businesses (tenant_id, id))`,
        says: 'does not refer to the same tenant of businesses',
      },
      {
        sql: `create table t (tenant_id uuid, id uuid, primary key (tenant_id, id),
                foreign key (tenant_id, id) references businesses (tenant_id, id) on delete set null)`,
        says: 'would set its tenant to null',
      },
      {
        sql: 'create table t (id uuid references tenants (id))',
        says: 'from a table of no tenant to one of tenants',
      },
    ])
    .run(async ({ assert }, { sql, says }) => {
      const { obstacles } = await inSandbox(async (client) => {
        await client.query(sql)
        return planDistribution(client)
      })
      assert.lengthOf(obstacles, 1)
      assert.include(obstacles[0], says)
    })
})
