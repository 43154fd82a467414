import type { Client } from 'pg'

export interface TableShape {
  /** As SQL names it, say `public.receipts`. */
  name: string
  /** What is stored; generated columns are computed again. */
  columns: string[]
  /** By what the rows of a partitioned table are put in order: its partitions have none that two databases share. */
  order: string[]
}

export interface SequenceState {
  name: string
  value: string
  /** Whether `value` was already given out. */
  called: boolean
}

/**
 * What is data: all tables of Krug, and of the queue the jobs and schedules. The rest of the queue's schema is made with
 * its queues; views and functions come from the migrations.
 */
const DATA = `
  (n.nspname = 'public' or (n.nspname = 'pgboss' and c.relname in ('job', 'schedule')))`

/** A partitioned table is one table: its rows find their partitions by themselves. */
export async function tablesOf(client: Client): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(`
    select format('%I.%I', n.nspname, c.relname) as name,
           array_agg(quote_ident(a.attname) order by a.attnum) as columns,
           coalesce((
             select array_agg(quote_ident(k.attname) order by k.attnum) from pg_index i
               join pg_attribute k on k.attrelid = i.indrelid and k.attnum = any(i.indkey)
              where i.indrelid = c.oid and i.indisprimary and c.relkind = 'p'), '{}') as "order"
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind in ('r', 'p') and not c.relispartition and ${DATA}
     group by n.nspname, c.relname, c.oid, c.relkind order by 1`)
  return rows
}

export async function sequencesOf(client: Client): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and n.nspname = 'public' order by 1`)
  const states: SequenceState[] = []
  for (const { name } of rows) {
    const read = await client.query(
      `select last_value::text as value, is_called as called from ${name}`
    )
    states.push({ name, ...read.rows[0] })
  }
  return states
}

export async function migrationsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select name from adonis_schema order by name'
  )
  return rows.map(({ name }) => name)
}

/** SQL that reads a table in the order in which its rows lie: the same again where they were copied in that order. */
export function copyOut({ name, columns, order }: TableShape) {
  const ordered = order.length ? ` order by ${order.join(', ')}` : ''
  return `copy (select ${columns.join(', ')} from ${name}${ordered}) to stdout`
}

export function copyIn({ name, columns }: TableShape) {
  return `copy ${name} (${columns.join(', ')}) from stdin`
}
