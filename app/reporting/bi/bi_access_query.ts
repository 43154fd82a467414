import db from '@adonisjs/lucid/services/db'
import { biAddress, type BiAddress } from '#reporting/bi/bi_address'

/** The tenant's way in for BI programs, without its password; `null` while there is none. */
export async function biAccess(): Promise<(BiAddress & { openedAt: string }) | null> {
  const { rows } = await db.rawQuery<{ rows: { role: string; opened_at: Date }[] }>(
    'select role, opened_at from bi_accesses'
  )
  if (rows.length === 0) return null
  return { ...biAddress(rows[0].role), openedAt: rows[0].opened_at.toISOString() }
}
