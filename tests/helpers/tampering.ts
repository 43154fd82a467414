import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import db from '@adonisjs/lucid/services/db'
import type { Tenant } from '#tests/helpers/given'

export interface Column {
  name: string
  type: string
}

/** Columns of a table that say something. */
export async function columnsOf(table: string): Promise<Column[]> {
  const { rows } = await db.rawQuery(
    `select column_name as name, data_type as type from information_schema.columns
      where table_schema = 'public' and table_name = :table and column_name <> 'tenant_id'`,
    { table }
  )
  return rows
}

/** Another value of the type, as somebody would write it who wants it to look right. */
export function forged({ name, type }: Column) {
  const column = `"${name}"`
  if (type === 'uuid') return 'uuidv7()'
  if (type === 'jsonb') return `${column} || '{"forged": true}'`
  if (type === 'bytea') return `sha256(${column})`
  if (type === 'text') return `coalesce(${column}, '') || 'x'`
  if (type.startsWith('timestamp')) return `coalesce(${column}, now()) + interval '1 second'`
  return `coalesce(${column}, 0) + 1`
}

/** Tables that are written once, and what finds a change in them. */
export interface Sealed {
  tables: string[]
  verify(client: TransactionClientContract): Promise<unknown[]>
}

/** As the owner of the tables with every guard taken off, in a transaction that is undone. */
export async function tampering({ tables, verify }: Sealed, tenant: Tenant, sql: string) {
  const outcome = { rows: 0, findings: 0 }
  const undo = new Error('undo')
  await db
    .connection('owner')
    .transaction(async (trx: TransactionClientContract) => {
      await trx.rawQuery(`select set_config('app.tenant_id', ?, true)`, [tenant.tenantId])
      for (const table of tables) await trx.rawQuery(GUARDS_OFF(table))
      const { rowCount } = await trx.rawQuery(sql)
      outcome.rows = rowCount
      const findings = await verify(trx)
      outcome.findings = findings.length
      throw undo
    })
    .catch((error) => {
      if (error !== undo) throw error
    })
  return outcome
}

const GUARDS_OFF = (table: string) => `
  do $$ declare guard name; begin
    execute 'alter table ${table} disable trigger user';
    for guard in select conname from pg_constraint where conrelid = '${table}'::regclass and contype in ('c', 'f', 'u', 'p') loop
      execute format('alter table ${table} drop constraint if exists %I cascade', guard);
    end loop;
  end $$`
