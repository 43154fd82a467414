import pg from 'pg'

/**
 * A connection that sees the rows of all tenants, in one snapshot. Rows are read in the order in which they lie, so that
 * a table that was filled from a copy gives the same copy again.
 *
 * @throws Error when row level security would hide rows from the role: half a back-up is none.
 */
export async function readEverything<T>(url: URL, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ connectionString: url.href, application_name: 'krug-backup' })
  await client.connect()
  try {
    const { rows } = await client.query(
      'select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user'
    )
    if (!rows[0].free)
      throw new Error(
        'row level security hides the rows of tenants from this role: ' +
          'name in DATABASE_URL, or in BACKUP_DATABASE_URL, a superuser or a role with BYPASSRLS'
      )
    await client.query(`
      set statement_timeout = 0; set idle_in_transaction_session_timeout = 0;
      set row_security = off; set synchronize_seqscans = off; set max_parallel_workers_per_gather = 0;
      set enable_indexscan = off; set enable_indexonlyscan = off; set enable_bitmapscan = off;
      begin isolation level repeatable read read only`)
    const result = await work(client)
    await client.query('commit')
    return result
  } finally {
    await client.end()
  }
}
