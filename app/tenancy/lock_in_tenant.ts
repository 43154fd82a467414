import db from '@adonisjs/lucid/services/db'

/** Lets one transaction of the tenant at a time do what has this name; the others wait until it is committed. */
export async function lockInTenant(name: string) {
  await db.rawQuery(
    `select pg_advisory_xact_lock(hashtextextended(:name || ' ' || current_setting('app.tenant_id'), 0))`,
    { name }
  )
}
