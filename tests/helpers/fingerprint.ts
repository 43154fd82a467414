import db from '@adonisjs/lucid/services/db'
import type { Tenant } from '#tests/helpers/given'

/** A hash of everything a tenant has, table by table: equal when nothing was changed. */
export async function fingerprintOf(tenant: Tenant, except: string[] = []) {
  return tenant.inside(async () => {
    const { rows: tables } = await db.rawQuery<{ rows: { name: string }[] }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relrowsecurity order by 1`
    )
    const prints: Record<string, string> = {}
    for (const { name } of tables) {
      if (except.includes(name)) continue
      const { rows } = await db.rawQuery(
        `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as print from ${name} t`
      )
      prints[name] = rows[0].print
    }
    return prints
  })
}
