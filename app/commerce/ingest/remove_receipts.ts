import db from '@adonisjs/lucid/services/db'
import { touchCustomers } from '#commerce/rollups/touched_customers'
import { touchReceipts } from '#commerce/rollups/touched_receipts'
import { TouchedDays } from '#commerce/rollups/touched_days'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'

interface Removed {
  id: number
  venue_id: string
  business_date: string | null
  customer_id: string | null
}

/**
 * Cancels what the vendor no longer has. The rows stay, for the books; without a content hash, so that one that comes
 * back is taken up again.
 */
async function cancel(where: string, bindings: Record<string, unknown>) {
  const { rows } = await db.rawQuery<{ rows: Removed[] }>(
    `update receipts set status = 'cancelled', content_hash = null,
            closed_at = coalesce(closed_at, opened_at, now()),
            business_date = coalesce(business_date, source_date, current_date),
            local_hour = coalesce(local_hour, 0)
      where connection_id = :connectionId and status <> 'cancelled' and ${where}
      returning id, venue_id, business_date, customer_id`,
    bindings as never
  )
  const touched = new TouchedDays()
  for (const row of rows) touched.add(row.venue_id, row.business_date)
  await refreshRollups(db.connection(), touched.list())
  await touchCustomers(rows.map((row) => row.customer_id))
  await touchReceipts(rows.filter((row) => row.customer_id).map(({ id }) => id))
  return rows.length
}

/** Receipts that the vendor says are gone. @returns how many were there. */
export function removeReceipts(connectionId: string, externalIds: string[]) {
  return cancel('external_id = any(:externalIds)', { connectionId, externalIds })
}

/**
 * Receipts of one accounting day of a vendor's venue that a complete read of the day did not bring.
 *
 * @returns how many were there.
 */
export function removeMissing(
  connectionId: string,
  window: { sourceVenue: number; date: string },
  seen: string[]
) {
  return cancel(
    'source_venue = :sourceVenue and source_date = :date and external_id <> all(:seen)',
    { connectionId, ...window, seen }
  )
}
