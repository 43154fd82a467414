import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { COST_KINDS, COST_LINES, type CostKind, type CostLine } from '#commerce/costs'
import { prepared } from '#shared/database/prepared'

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

/** What a venue spends and means to spend in a month, in minor units; `null` where nobody entered it. */
export type MonthCosts = { venueId: string; month: string } & Record<
  `${CostLine}_${CostKind}`,
  number | null
>

const AMOUNTS = COST_LINES.flatMap((line) =>
  COST_KINDS.map(
    (kind) => `max(amount) filter (where line = '${line}' and kind = '${kind}') as ${line}_${kind}`
  )
)

/** The same with all lines of a venue's month beside each other: a row instead of ten. */
export async function monthCostsIn(
  { tenantId }: Actor,
  venueIds: string[],
  { from, to }: { from: string; to: string }
): Promise<MonthCosts[]> {
  const { rows } = await db.rawQuery<{ rows: MonthCosts[] }>(
    prepared(`select venue_id as "venueId", month, ${AMOUNTS.join(', ')}
       from costs
      where tenant_id = :tenantId and venue_id = any(cast(:venueIds as uuid[])) and month between :from and :to
      group by venue_id, month`),
    { tenantId, venueIds, from, to } as never
  )
  return rows
}
