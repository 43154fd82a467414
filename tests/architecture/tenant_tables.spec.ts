import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

/** Tables that belong to no tenant: people, what they sign in with, and the list of tenants. */
const REFERENCE = [
  'adonis_schema',
  'adonis_schema_versions',
  'auth_access_tokens',
  'backup_runs',
  'failed_sign_ins',
  'passkeys',
  'password_resets',
  'platform_admins',
  'processes',
  'rate_limits',
  'recovery_codes',
  'request_budgets',
  'second_factors',
  'sessions',
  'sign_ins',
  'tenant_directory',
  'users',
]

async function column<T>(sql: string) {
  const { rows } = await db.connection('owner').rawQuery<{ rows: { value: T }[] }>(sql)
  return rows.map(({ value }) => value)
}

const tenantTables = `
  select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = 'public' and c.relkind in ('r', 'p')
     and c.relname not in (${REFERENCE.map((name) => `'${name}'`).join(', ')})`

/** The column that names the tenant: the tenants' own table is keyed by it. */
const tenantColumn = `case when t.relname = 'tenants' then 'id' else 'tenant_id' end`

test.group('Tenant tables', () => {
  test('the list of tables without a tenant is exact', async ({ assert }) => {
    const tables = await column<string>(`
      select table_name as value from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'tenants'
         and (table_name = 'tenant_directory' or not exists (
           select 1 from information_schema.columns c
            where c.table_schema = 'public' and c.table_name = tables.table_name and c.column_name = 'tenant_id'))`)
    assert.sameMembers(tables, REFERENCE)
  })

  test('row level security is enabled and forced on each', async ({ assert }) => {
    const open = await column<string>(
      `select relname as value from (${tenantTables}) t where not relrowsecurity or not relforcerowsecurity`
    )
    assert.deepEqual(open, [])
  })

  test('each has the isolation policy, for reading and writing', async ({ assert }) => {
    const without = await column<string>(`
      select relname as value from (${tenantTables}) t
       where not exists (
         select 1 from pg_policy p
          where p.polrelid = t.oid and p.polname = 'tenant_isolation' and p.polcmd = '*' and p.polpermissive
            and pg_get_expr(p.polqual, p.polrelid) like '%app.tenant_id%'
            and pg_get_expr(p.polwithcheck, p.polrelid) like '%app.tenant_id%')`)
    assert.deepEqual(without, [])
  })

  test('no other policy lets the application write or see more than a person the own memberships', async ({
    assert,
  }) => {
    const others = await column<string>(`
      select polrelid::regclass || '.' || polname || '.' || polcmd::text as value from pg_policy
       where polname not in ('tenant_isolation', 'bi_reading')`)
    assert.deepEqual(others, ['memberships.own_memberships.r'])
  })

  test('BI programs are let in by the owner of their views alone, to read the tenant of their role', async ({
    assert,
  }) => {
    const policies = await column<string>(`
      select distinct concat_ws(' ', polcmd, polroles::regrole[]::text = array[c.relowner]::regrole[]::text,
                                pg_get_expr(polqual, polrelid)) as value
        from pg_policy join pg_class c on c.oid = polrelid where polname = 'bi_reading'`)
    assert.deepEqual(policies, ['r t (tenant_id = ( SELECT bi.tenant_id() AS tenant_id))'])
  })

  test('the tenant leads every primary key, unique constraint and unique index', async ({
    assert,
  }) => {
    const wrong = await column<string>(`
      select i.indexrelid::regclass::text as value
        from (${tenantTables}) t
        join pg_index i on i.indrelid = t.oid and i.indisunique
        join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
       where a.attname <> ${tenantColumn}`)
    assert.deepEqual(wrong, [])
  })

  test('the tenant leads every foreign key between tenant tables', async ({ assert }) => {
    const wrong = await column<string>(`
      select f.conrelid::regclass || '.' || f.conname as value
        from (${tenantTables}) t
        join pg_constraint f on f.conrelid = t.oid and f.contype = 'f'
        join (${tenantTables}) target on target.oid = f.confrelid
        join pg_attribute a on a.attrelid = t.oid and a.attnum = f.conkey[1]
       where a.attname <> 'tenant_id'`)
    assert.deepEqual(wrong, [])
  })

  test('the application neither owns tables nor bypasses row level security', async ({
    assert,
  }) => {
    const { rows } = await db.rawQuery(`
      select rolbypassrls or rolsuper as free,
             exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                      where n.nspname = 'public' and c.relowner = r.oid) as owns
        from pg_roles r where rolname = current_user`)
    assert.deepEqual(rows, [{ free: false, owns: false }])
  })

  test('over all tenants the application learns counts and moments, by one function', async ({
    assert,
  }) => {
    const functions = await column<string>(`
      select p.proname || ' ' || array_to_string(p.proargnames, ' ') as value
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'platform'`)
    assert.deepEqual(functions, [
      'tenant_statistics id name preset is_demo created_at people businesses venues connections paused ' +
        'last_sync_at receipts support_until',
    ])
    const callers = await column<string>(`
      select distinct grantee::regrole::text as value
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace, aclexplode(p.proacl)
       where n.nspname = 'platform' order by 1`)
    const { rows } = await db.rawQuery('select current_user as app')
    const owners = await column<string>(`select current_user as value`)
    assert.sameMembers(callers, [rows[0].app, ...owners])
  })

  test('only functions that were looked at run with the rights of their owner', async ({
    assert,
  }) => {
    const definers = await column<string>(`
      select p.oid::regprocedure::text as value from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') order by 1`)
    assert.deepEqual(definers, [
      'analyze_new_tables()',
      'close_bi_access()',
      'open_bi_access(text)',
      'platform.tenant_statistics()',
    ])
  })

  test('without a tenant nothing is seen and nothing can be written', async ({ assert }) => {
    const tables = await column<string>(`select relname as value from (${tenantTables}) t`)
    for (const table of tables) {
      const { rows } = await db.rawQuery(`select count(*) as count from ${table}`)
      assert.equal(rows[0].count, 0, table)
    }
    await assert.rejects(() => db.rawQuery(`insert into customers default values`))
  })
})
