import db from '@adonisjs/lucid/services/db'
import { retentionKinds } from '#privacy/retention/kinds'

export interface RetentionPeriod {
  kind: string
  /** `null`: kept. */
  days: number | null
  /** Krug's own period. */
  usual: number | null
  least: number
  most: number
}

/** How long the tenant keeps each kind of data. Inside the tenant's scope. */
export async function retentionPeriods(): Promise<RetentionPeriod[]> {
  const rows = await db.from('retention_periods').select('kind', 'days')
  const chosen = new Map(rows.map(({ kind, days }) => [kind as string, days as number | null]))
  return retentionKinds().map(([kind, { days: usual, least, most }]) => ({
    kind,
    days: chosen.has(kind) ? chosen.get(kind)! : usual,
    usual,
    least,
    most,
  }))
}
