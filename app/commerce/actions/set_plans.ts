import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { minorUnits } from '#shared/money'
import { RecordAudit } from '#shared/audit/record_audit'
import { venuesFor } from '#tenancy/venue_access'

export interface PlanInput {
  venueId: string
  period: 'month' | 'day'
  /** The day, or the first day of the month. */
  startsOn: string
  /** Roubles; `null` takes the plan away. */
  revenue: number | null
}

/** Sets what venues should earn; of several plans for one venue and time the last one counts. @throws NotFoundError */
export class SetPlans {
  async handle(actor: Actor, plans: PlanInput[]) {
    const wanted = [...new Map(plans.map((plan) => [keyOf(plan), plan])).values()]
    await assertReachable(actor, [...new Set(wanted.map(({ venueId }) => venueId))])

    const bindings = {
      tenant: actor.tenantId,
      venues: wanted.map(({ venueId }) => venueId),
      periods: wanted.map(({ period }) => period),
      starts: wanted.map(({ startsOn }) => startsOn),
      revenues: wanted.map(({ revenue }) =>
        revenue === null ? null : minorUnits(revenue.toFixed(2))
      ),
    }
    await db.rawQuery(
      `${WANTED}
       delete from plans stored using wanted
       where stored.tenant_id = wanted.tenant_id and stored.venue_id = wanted.venue_id and stored.period = wanted.period
         and stored.starts_on = wanted.starts_on and wanted.revenue is null`,
      bindings as never
    )
    await db.rawQuery(
      `${WANTED}
       insert into plans (tenant_id, venue_id, period, starts_on, revenue)
       select tenant_id, venue_id, period, starts_on, revenue from wanted where revenue is not null
       on conflict (tenant_id, venue_id, period, starts_on)
       do update set revenue = excluded.revenue, updated_at = now()`,
      bindings as never
    )
    await new RecordAudit().handle(actor, {
      action: 'plans.set',
      subjectType: 'plan',
      details: { count: wanted.length },
    })
    return { count: wanted.length }
  }
}

const WANTED = `
  with wanted as (
    select cast(:tenant as uuid) as tenant_id, plan.* from unnest(
      cast(:venues as uuid[]), cast(:periods as text[]), cast(:starts as date[]), cast(:revenues as bigint[])
    ) as plan (venue_id, period, starts_on, revenue)
  )`

const keyOf = ({ venueId, period, startsOn }: PlanInput) => `${venueId} ${period} ${startsOn}`

async function assertReachable(actor: Actor, venueIds: string[]) {
  const venues = await venuesFor(actor).whereIn('id', venueIds)
  found(venues.length === venueIds.length ? true : null)
}
