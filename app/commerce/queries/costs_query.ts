import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import type { CostKind, CostLine } from '#commerce/costs'

export interface Cost {
  venueId: string
  /** Its first day. */
  month: string
  line: CostLine
  kind: CostKind
  /** Minor units. */
  amount: number
}

/** What some venues, which the caller has made sure are in reach, spend and mean to spend in a range of months. */
export function costsIn(
  { tenantId }: Actor,
  venueIds: string[],
  { from, to }: { from: string; to: string }
): Promise<Cost[]> {
  return db
    .from('costs')
    .where('tenant_id', tenantId)
    .whereIn('venue_id', venueIds)
    .whereBetween('month', [from, to])
    .orderBy(['venue_id', 'month', 'line', 'kind'])
    .select({ venueId: 'venue_id', month: 'month', line: 'line', kind: 'kind', amount: 'amount' })
}
