import db from '@adonisjs/lucid/services/db'
import type { Reservation } from '#loyalty/promotions/evaluation'
import { PromotionUsedUpError } from '#loyalty/promotions/errors'
import { prepared } from '#shared/database/prepared'

/** What a refund or a void gives back to the limits of a rule: the whole reservation or a part of it. */
export type Returned = Omit<Reservation, 'uses'> & { uses: 0 | 1 }

/** SQL of what is wanted, with the limits of the version that was evaluated. */
const WANTED = `
  select w.promotion_id, w.uses, w.budget, v.rule->'name' as name,
         (v.rule->'limits'->>'uses')::bigint as most_uses,
         (v.rule->'limits'->>'budget')::bigint as most_budget,
         (v.rule->'limits'->>'usesPerCustomer')::bigint as most_per_customer,
         coalesce((v.rule->'limits'->>'giveBack')::boolean, true) as gives_back
    from unnest(cast(:ids as uuid[]), cast(:versions as int[]), cast(:uses as int[]), cast(:budgets as bigint[]))
         as w (promotion_id, version, uses, budget)
    join promotion_versions v on v.promotion_id = w.promotion_id and v.version = w.version`

const LIMITED = '(most_uses is not null or most_budget is not null)'

/** Locks in the order of ids, for everybody the same, so that no two purchases wait for each other. */
const LOCKED = `
  select u.promotion_id from promotion_uses u join wanted using (promotion_id)
   where ${LIMITED} order by u.promotion_id for update of u`

interface Name {
  ru: string
  en: string
}

/**
 * Takes uses and budgets from the limits of rules, or refuses. Exact with any number of tills: who holds the row
 * decides by what is there, and the rest wait until its transaction ends. A rule that could give a part of what was
 * evaluated is refused too, because the purchase has another total then. Inside the tenant's scope.
 *
 * @param customerId whom uses per customer are counted for
 * @throws PromotionUsedUpError when another till was quicker: the purchase has to be evaluated anew
 */
export async function reserve(reservations: readonly Reservation[], customerId: string | null) {
  if (reservations.length === 0) return
  await takeInAll(reservations)
  if (customerId) await takeForCustomer(reservations, customerId)
}

/** Gives back what a purchase took, where the rules let it be used again. Inside the tenant's scope. */
export async function giveBack(returned: readonly Returned[], customerId: string | null) {
  if (returned.length === 0) return
  const bindings = bind(returned)
  await db.rawQuery(
    prepared(`with wanted as materialized (${WANTED}), locked as materialized (${LOCKED})
     update promotion_uses u
        set uses = greatest(0, u.uses - wanted.uses), budget = greatest(0, u.budget - wanted.budget)
       from wanted join locked using (promotion_id)
      where u.promotion_id = wanted.promotion_id and gives_back`),
    bindings
  )
  if (!customerId) return
  await db.rawQuery(
    prepared(`with wanted as materialized (${WANTED})
     update promotion_customer_uses u set uses = greatest(0, u.uses - wanted.uses)
       from wanted
      where u.promotion_id = wanted.promotion_id and u.customer_id = :customerId and wanted.uses > 0
        and most_per_customer is not null and gives_back`),
    { ...bindings, customerId }
  )
}

async function takeInAll(reservations: readonly Reservation[]) {
  const { rows } = await db.rawQuery<{ rows: { name: Name; taken: boolean }[] }>(
    prepared(`with wanted as materialized (${WANTED}), locked as materialized (${LOCKED}),
     taken as (
       update promotion_uses u set uses = u.uses + wanted.uses, budget = u.budget + wanted.budget
         from wanted join locked using (promotion_id)
        where u.promotion_id = wanted.promotion_id
          and (most_uses is null or u.uses + wanted.uses <= most_uses)
          and (most_budget is null or u.budget + wanted.budget <= most_budget)
       returning u.promotion_id)
     select name, taken.promotion_id is not null as taken
       from wanted left join taken using (promotion_id) where ${LIMITED}`),
    bind(reservations)
  )
  mustBeTaken(rows)
}

/** Uses of somebody who was merged into the customer count too. */
async function takeForCustomer(reservations: readonly Reservation[], customerId: string) {
  const { rows } = await db.rawQuery<{ rows: { name: Name; taken: boolean }[] }>(
    prepared(`with wanted as materialized (
       select wanted.*, most_per_customer - coalesce((
                select sum(o.uses) from promotion_customer_uses o
                  join customers c on c.id = o.customer_id and c.merged_into = :customerId
                 where o.promotion_id = wanted.promotion_id), 0) as most
         from (${WANTED}) wanted where most_per_customer is not null),
     taken as (
       insert into promotion_customer_uses as u (promotion_id, customer_id, uses)
       select promotion_id, :customerId, uses from wanted where uses <= most order by promotion_id
       on conflict (tenant_id, customer_id, promotion_id) do update set uses = u.uses + excluded.uses
         where u.uses + excluded.uses <= (select most from wanted where promotion_id = excluded.promotion_id)
       returning promotion_id)
     select name, taken.promotion_id is not null as taken from wanted left join taken using (promotion_id)`),
    { ...bind(reservations), customerId }
  )
  mustBeTaken(rows)
}

function bind(wanted: readonly Returned[]) {
  return {
    ids: wanted.map(({ ruleId }) => ruleId),
    versions: wanted.map(({ version }) => version),
    uses: wanted.map(({ uses }) => uses),
    budgets: wanted.map(({ budget }) => budget),
  }
}

function mustBeTaken(rows: { name: Name; taken: boolean }[]) {
  const refused = rows.find(({ taken }) => !taken)
  if (refused) throw new PromotionUsedUpError({ ...refused.name })
}
