import pg from 'pg'
import type { Tenant } from '#tests/helpers/given'

/**
 * One transaction of the owner in which rows of a tenant are made: foreign keys hold by construction and are not
 * checked, chances are the same each time.
 */
export async function asOwnerOf<T>(
  { tenantId }: Tenant,
  work: (client: pg.Client) => Promise<T>
): Promise<T> {
  const client = new pg.Client(process.env.DATABASE_URL)
  await client.connect()
  try {
    await client.query('begin; set local session_replication_role = replica; select setseed(0.42)')
    await client.query(`select set_config('app.tenant_id', $1, true)`, [tenantId])
    const done = await work(client)
    await client.query('commit')
    return done
  } finally {
    await client.end()
  }
}

/** Whether a tenant has rows in a table. */
export async function hasAny({ tenantId }: Tenant, table: string) {
  const client = new pg.Client(process.env.DATABASE_URL)
  await client.connect()
  try {
    const { rowCount } = await client.query(`select from ${table} where tenant_id = $1 limit 1`, [
      tenantId,
    ])
    return rowCount === 1
  } finally {
    await client.end()
  }
}
