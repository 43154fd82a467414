import db from '@adonisjs/lucid/services/db'
import DaysTouched from '#commerce/events/days_touched'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { afterCommit, currentTenantId } from '#tenancy/tenant_scope'

/** More days than this are left to the next batch. */
const BATCH = 1000

/** Once the change is committed, somebody comes for the list. */
export async function tellOfTouchedDays() {
  const tenantId = currentTenantId()
  await afterCommit(() => DaysTouched.dispatch(tenantId))
}

/**
 * Takes a batch of the days that tills have touched and computes their rollups anew.
 *
 * @returns how many entries of the list were taken
 */
export async function refreshTouchedDays(): Promise<number> {
  const { rows } = await db.rawQuery<{ rows: { venueId: string; businessDate: string }[] }>(
    `delete from touched_days
      where id in (select id from touched_days order by id limit :batch for update skip locked)
     returning venue_id as "venueId", business_date as "businessDate"`,
    { batch: BATCH }
  )
  await refreshRollups(db.connection(), rows)
  return rows.length
}
