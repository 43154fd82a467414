import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { COST_LINES, type CostKind } from '#commerce/costs'
import { costsIn } from '#commerce/queries/costs_query'

/** One venue's year: amounts in roubles by line, January first; `null` where nothing was entered. */
export interface CostSheet {
  kind: CostKind
  year: number
  lines: Record<string, (number | null)[]>
  /** What the till knows: the revenue, and what was sold at cost. */
  sold: { revenue: number[]; cost: number[] }
}

/** What is entered for a venue, which the caller has made sure is in reach. Plans have the revenue among their lines. */
export async function costSheet(
  actor: Actor,
  venueId: string,
  { year, kind }: Pick<CostSheet, 'year' | 'kind'>
): Promise<CostSheet> {
  const range = { from: `${year}-01-01`, to: `${year}-12-31` }
  const costs = await costsIn(actor, [venueId], range)
  const lines = Object.fromEntries(
    COST_LINES.map((line) => [
      line,
      byMonth(costs.filter((cost) => cost.line === line && cost.kind === kind)),
    ])
  )
  return {
    kind,
    year,
    lines:
      kind === 'plan' ? { revenue: await revenuePlans(actor, venueId, range), ...lines } : lines,
    sold: await sales(actor, venueId, range),
  }
}

interface Entry {
  month: string
  amount: number
}

function byMonth(entries: Entry[]): (number | null)[] {
  const amounts = new Map(entries.map(({ month, amount }) => [Number(month.slice(5, 7)), amount]))
  return Array.from({ length: 12 }, (_, at) => {
    const amount = amounts.get(at + 1)
    return amount === undefined ? null : amount / 100
  })
}

interface Range {
  from: string
  to: string
}

async function revenuePlans({ tenantId }: Actor, venueId: string, { from, to }: Range) {
  const plans: Entry[] = await db
    .from('plans')
    .where({ tenant_id: tenantId, venue_id: venueId, period: 'month' })
    .whereBetween('starts_on', [from, to])
    .select({ month: 'starts_on', amount: 'revenue' })
  return byMonth(plans)
}

async function sales({ tenantId }: Actor, venueId: string, { from, to }: Range) {
  const { rows } = await db.rawQuery<{ rows: { month: string; revenue: number; cost: number }[] }>(
    `select date_trunc('month', business_date)::date as month,
            sum(revenue)::bigint as revenue, sum(cost)::bigint as cost
       from daily_sales
      where tenant_id = :tenantId and venue_id = :venueId and business_date between :from and :to
      group by 1`,
    { tenantId, venueId, from, to }
  )
  const of = (sum: 'revenue' | 'cost') =>
    byMonth(rows.map((row) => ({ month: row.month, amount: row[sum] }))).map((known) => known ?? 0)
  return { revenue: of('revenue'), cost: of('cost') }
}
