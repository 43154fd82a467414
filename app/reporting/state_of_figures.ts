import db from '@adonisjs/lucid/services/db'
import { prepared } from '#shared/database/prepared'

/**
 * How far the list of changes of the tenant is. Another text means that something may have changed that reports are
 * formed from. Notes are committed out of order: the newest alone says too little.
 */
export const STATE_OF_FIGURES = `(
  select concat_ws(' ', max(id), count(*), sum(id)) from report_changes where tenant_id = (
    select nullif(current_setting('app.tenant_id', true), '')::uuid))`

/** The state as it is now, where no question has read it. */
export async function stateOfFigures(): Promise<string> {
  const { rows } = await db.rawQuery<{ rows: { state: string }[] }>(
    prepared(`select ${STATE_OF_FIGURES} as state`)
  )
  return rows[0].state
}
