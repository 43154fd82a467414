import db from '@adonisjs/lucid/services/db'
import { showPromotion } from '#loyalty/promotions/queries/promotions_query'
import { venuesInReach } from '#loyalty/promotions/reach'
import type { Actor } from '#shared/actor'
import { roubles } from '#shared/money'

/** How a promotion did on some days. Money is in roubles; what was refunded does not count. */
export interface PromotionStats {
  uses: number
  /** Known customers who used it. */
  customers: number
  discount: number
  /** Of the purchases with it, after discounts. */
  revenue: number
  /** With it, and of the other purchases on these days in the same venues. */
  averageCheck: { withIt: number | null; without: number | null }
  days: DayOfPromotion[]
}

export interface DayOfPromotion {
  date: string
  uses: number
  discount: number
  revenue: number
}

interface Day {
  date: string
  uses: number
  discount: number
  revenue: number
}

interface Sums {
  uses: number
  customers: number
  revenue: number
  others: number
  others_revenue: number
}

interface Period {
  from: string
  to: string
}

/** SQL: a discount, in proportion to what was not returned. */
const LEFT = `(u.saved - coalesce(round(u.saved * (p.refunded + p.bonuses_returned)::numeric
  / nullif(p.value - p.discount, 0)), 0))::bigint`

/** Purchases of these days in reach that count, with what is left of them, and with the promotion where they used it. */
const PURCHASES = `
  select p.id, p.venue_id, p.customer_id, p.value - p.discount - p.refunded - p.bonuses_returned as revenue,
         ${LEFT} as discount, u.purchase_id is not null as used,
         ((p.at at time zone v.timezone) - make_interval(hours => v.day_start_hour))::date as date
    from purchases p
    join venues v on v.tenant_id = p.tenant_id and v.id = p.venue_id
    left join purchase_promotions u
      on u.tenant_id = p.tenant_id and u.purchase_id = p.id and u.promotion_id = :id
   where p.state = 'completed' and (:everywhere or p.venue_id = any(cast(:venues as uuid[])))
     and p.at >= cast(:from as date) - 1 and p.at < cast(:to as date) + 3`

/** @throws NotFoundError */
export async function promotionStats(
  actor: Actor,
  id: string,
  period: Period
): Promise<PromotionStats> {
  await showPromotion(actor, id)
  const bindings = {
    ...period,
    id,
    ...(await venuesInReach(actor)),
  }
  const days = await db.rawQuery<{ rows: Day[] }>(
    `select date, count(*)::int as uses, sum(discount)::bigint as discount, sum(revenue)::bigint as revenue
       from (${PURCHASES}) bought where used and date between :from and :to group by date order by date`,
    bindings
  )
  const sums = await db.rawQuery<{ rows: Sums[] }>(
    `with bought as materialized (select * from (${PURCHASES}) all_days where date between :from and :to)
     select count(*) filter (where used) as uses,
            count(distinct customer_id) filter (where used) as customers,
            coalesce(sum(revenue) filter (where used), 0)::bigint as revenue,
            count(*) filter (where not used) as others,
            coalesce(sum(revenue) filter (where not used), 0)::bigint as others_revenue
       from bought where venue_id in (select venue_id from bought where used)`,
    bindings
  )
  const [{ uses, customers, revenue, others, others_revenue: othersRevenue }] = sums.rows
  return {
    uses,
    customers,
    discount: roubles(days.rows.reduce((sum, { discount }) => sum + discount, 0)),
    revenue: roubles(revenue),
    averageCheck: { withIt: each(revenue, uses), without: each(othersRevenue, others) },
    days: days.rows.map((day) => ({
      ...day,
      discount: roubles(day.discount),
      revenue: roubles(day.revenue),
    })),
  }
}

export interface PromotionFigures {
  uses: number
  /** Roubles. */
  discount: number
}

/** By promotion: how often it was used so far where the actor reaches, and what it gave. */
export async function figuresOf(
  actor: Actor,
  ids: string[]
): Promise<Record<string, PromotionFigures>> {
  const { rows } = await db.rawQuery<{
    rows: { id: string; uses: number; discount: number }[]
  }>(
    `select u.promotion_id as id, count(*)::int as uses, sum(${LEFT})::bigint as discount
       from purchase_promotions u
       join purchases p on p.tenant_id = u.tenant_id and p.id = u.purchase_id and p.state = 'completed'
      where u.promotion_id = any(cast(:ids as uuid[]))
        and (:everywhere or p.venue_id = any(cast(:venues as uuid[])))
      group by u.promotion_id`,
    {
      ids,
      ...(await venuesInReach(actor)),
    }
  )
  return Object.fromEntries(
    rows.map(({ id, uses, discount }) => [id, { uses, discount: roubles(discount) }])
  )
}

function each(sum: number, count: number) {
  return count ? roubles(Math.round(sum / count)) : null
}
