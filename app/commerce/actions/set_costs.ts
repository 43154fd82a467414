import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { minorUnits } from '#shared/money'
import { RecordAudit } from '#shared/audit/record_audit'
import type { CostKind, CostLine } from '#commerce/costs'
import { venuesFor } from '#tenancy/venue_access'

export interface CostInput {
  venueId: string
  /** Its first day. */
  month: string
  line: CostLine
  kind: CostKind
  /** Roubles; `null` takes the entry away. */
  amount: number | null
}

/** Sets what venues spend; of several entries for one line of a month the last one counts. @throws NotFoundError */
export class SetCosts {
  async handle(actor: Actor, costs: CostInput[]) {
    const wanted = [...new Map(costs.map((cost) => [keyOf(cost), cost])).values()]
    await assertReachable(actor, [...new Set(wanted.map(({ venueId }) => venueId))])

    const rows = wanted.map(({ venueId, amount, ...cost }) => ({
      ...cost,
      venue_id: venueId,
      amount: amount === null ? null : minorUnits(amount.toFixed(2)),
    }))
    const bindings = { tenant: actor.tenantId, rows: JSON.stringify(rows) }
    await db.rawQuery(
      `${WANTED}
       delete from costs stored using wanted
       where stored.tenant_id = :tenant and stored.venue_id = wanted.venue_id and stored.month = wanted.month
         and stored.line = wanted.line and stored.kind = wanted.kind and wanted.amount is null`,
      bindings
    )
    await db.rawQuery(
      `${WANTED}
       insert into costs (tenant_id, venue_id, month, line, kind, amount)
       select :tenant, venue_id, month, line, kind, amount from wanted where amount is not null
       on conflict (tenant_id, venue_id, month, line, kind)
       do update set amount = excluded.amount, updated_at = now()`,
      bindings
    )
    await new RecordAudit().handle(actor, {
      action: 'costs.set',
      subjectType: 'cost',
      details: { count: wanted.length },
    })
    return { count: wanted.length }
  }
}

const WANTED = `
  with wanted as (
    select * from jsonb_to_recordset(cast(:rows as jsonb))
      as x(venue_id uuid, month date, line text, kind text, amount bigint)
  )`

const keyOf = ({ venueId, month, line, kind }: CostInput) => `${venueId} ${month} ${line} ${kind}`

async function assertReachable(actor: Actor, venueIds: string[]) {
  const venues = await venuesFor(actor).whereIn('id', venueIds)
  found(venues.length === venueIds.length ? true : null)
}
