import db from '@adonisjs/lucid/services/db'
import type { Tenant } from '#tests/helpers/given'

/** What belongs to somebody, in a form in which it can be found in answers: words, and the ids of rows. */
export interface Planted {
  words: string[]
  ids: Set<string>
}

interface Column {
  table: string
  name: string
  type: string
}

/** Which rows of a table: a condition without `where`; `null` where none of them. */
export type Rows = (table: string, columns: string[]) => string | null

export const everyRow: Rows = () => 'true'

/**
 * Adds `word` to all that people wrote into the tables of a tenant: to every text with a letter that only people use, also
 * inside of documents. What the database refuses to change stays (the audit).
 */
export async function plantIn(tenant: Tenant, word: string, rowsOf = everyRow): Promise<Planted> {
  return tenant.inside(async () => {
    const ids = new Set<string>()
    for (const [table, columns] of await columnsOfTenants()) {
      const which = rowsOf(
        table,
        columns.map(({ name }) => name)
      )
      if (which === null) continue
      for (const { name, type } of columns)
        if (type === 'uuid' && name === 'id') {
          const { rows } = await db.rawQuery(`select id from ${table} where ${which}`)
          for (const { id } of rows) ids.add(id)
        } else if (type === 'text')
          await change(
            `update ${table} set ${name} = ${name} || ' ${word}'
              where ${which} and ${name} ~ '[а-яё]'`
          )
        else if (type === 'jsonb')
          await change(
            `update ${table}
                set ${name} = regexp_replace(${name}::text, '([а-яё])"', '\\1 ${word}"', 'g')::jsonb
              where ${which} and ${name}::text ~ '[а-яё]"'`
          )
    }
    return { words: [word], ids }
  })
}

const OF_A_PLACE = ['business_id', 'venue_id', 'connection_id']

/** The rows of some businesses, venues and connections, and these themselves. */
export function ofPlaces(places: string[]): Rows {
  const list = places.map((id) => `'${id}'`).join()
  return (table, columns) => {
    if (['businesses', 'venues', 'connections'].includes(table)) return `id in (${list})`
    const column = OF_A_PLACE.find((name) => columns.includes(name))
    return column ? `${column} in (${list})` : null
  }
}

/** A savepoint, so that what the database refuses undoes nothing else. */
const change = (sql: string) => db.transaction((trx) => trx.rawQuery(sql)).catch(() => {})

/** The tables of tenants, each with its columns. */
export async function columnsOfTenants() {
  const { rows } = await db.rawQuery<{ rows: Column[] }>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type
       from pg_class c
       join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p') and c.relrowsecurity
      order by c.relname, a.attnum`
  )
  return Map.groupBy(rows, ({ table }) => table)
}
