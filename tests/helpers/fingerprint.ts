import db from '@adonisjs/lucid/services/db'
import type { Tenant } from '#tests/helpers/given'
import { columnsOfTenants, everyRow } from '#tests/helpers/isolation/planted'

/** A hash of everything a tenant has, or of some rows of it, table by table: equal when nothing was changed. */
export async function fingerprintOf(tenant: Tenant, except: string[] = [], rowsOf = everyRow) {
  return tenant.inside(async () => {
    const prints: Record<string, string> = {}
    for (const [table, columns] of await columnsOfTenants()) {
      const which = rowsOf(
        table,
        columns.map(({ name }) => name)
      )
      if (which === null || except.includes(table)) continue
      const { rows } = await db.rawQuery(
        `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as print
           from ${table} t where ${which}`
      )
      prints[table] = rows[0].print
    }
    return prints
  })
}
