import db from '@adonisjs/lucid/services/db'

/** Whether a statement of this database waits for another transaction. */
export async function somebodyWaits() {
  const { rows } = await db.rawQuery(
    `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  )
  return rows.length > 0
}
