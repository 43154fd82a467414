import db from '@adonisjs/lucid/services/db'

/** Says that other promotions are in force once this transaction commits. Lets one change at a time through. */
export async function newRevision() {
  await db.rawQuery(
    `insert into promotion_revisions default values
     on conflict (tenant_id) do update set revision = nextval('promotion_revision')`
  )
}
