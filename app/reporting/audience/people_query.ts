import db from '@adonisjs/lucid/services/db'
import type { Audience } from '#reporting/audience/audience'
import { BEGUN, begunBindings, hasBegunDays, wholeDays } from '#reporting/audience/begun_days'
import type { ReportContext, Window } from '#reporting/context'
import { plus, spansWithin, type DateRange, type IsoDate } from '#reporting/dates'

/** What may hold for a customer within some days (app/customers/journeys/cells.ts). */
export type SpanKind = 'customers' | 'new' | 'category' | 'businesses' | 'categories'

export interface Counted extends DateRange {
  kind: SpanKind
  /** The business or tenant whose customers they are. */
  audience: string
  /** Once for each day, added up. */
  eachDay?: boolean
}

type Asking = Pick<ReportContext, 'actor'>

/** For how many customers something holds within each range; each of them is counted once. */
export async function countPeople({ actor }: Asking, asked: Counted[]): Promise<number[]> {
  if (asked.length === 0) return []
  const parts = asked.flatMap((one, at) => partsOf(one).map((part) => ({ ...one, ...part, at })))
  const { rows } = await db.rawQuery<{ rows: { at: number; count: number }[] }>(
    `select a.at, sum(counted.count)::bigint as count
       from unnest(cast(:at as int[]), cast(:audiences as uuid[]), cast(:kinds as text[]), cast(:reads as text[]),
                   cast(:sinces as date[]), cast(:firsts as date[]), cast(:lasts as date[]))
           as a (at, audience, kind, reads, since, first, last)
      cross join lateral (
        select sum(s.customers) as count
          from customer_spans s
         where a.reads = 'days' and s.tenant_id = :tenant and s.audience = a.audience and s.kind = a.kind
           and s.until between a.first and a.last and s.since >= a.since
        union all
        select sum(s.customers)
          from customer_span_months s
         where a.reads = 'months' and s.tenant_id = :tenant and s.audience = a.audience and s.kind = a.kind
           and s.until_month between a.first and a.last and s.since >= a.since
        union all
        select sum(s.customers)
          from generate_series(a.first::timestamp, a.last, interval '1 day') day
         cross join lateral (
           select customers from customer_spans s
            where s.tenant_id = :tenant and s.audience = a.audience and s.kind = a.kind
              and s.until = day::date and s.since = day::date offset 0) s
         where a.reads = 'each day') counted
      group by a.at`,
    {
      tenant: actor.tenantId,
      at: parts.map(({ at }) => at),
      audiences: parts.map(({ audience }) => audience),
      kinds: parts.map(({ kind }) => kind),
      reads: parts.map(({ reads }) => reads),
      sinces: parts.map(({ from }) => from),
      firsts: parts.map(({ first }) => first),
      lasts: parts.map(({ last }) => last),
    } as never
  )
  const counts = new Map(rows.map(({ at, count }) => [at, count]))
  return asked.map((_, at) => counts.get(at) ?? 0)
}

/** From where to read the stretches of a range that end from one day to another, or in these months. */
interface Part {
  reads: 'days' | 'months' | 'each day'
  first: IsoDate
  last: IsoDate
}

/** Whole months of a range are read as such: a month of stretches by the day is many rows. */
function partsOf({ from, to, eachDay }: Counted): Part[] {
  if (eachDay) return [{ reads: 'each day', first: from, last: to }]
  const days: Part[] = [{ reads: 'days', first: from, last: to }]
  if (isWithinMonth(from, to)) return days
  const whole = spansWithin({ from, to }, 'month')
  if (whole.from > whole.to) return days
  return [
    { reads: 'days' as const, first: from, last: plus(whole.from, { days: -1 }) },
    { reads: 'months' as const, first: whole.from, last: whole.to },
    { reads: 'days' as const, first: plus(whole.to, { months: 1 }), last: to },
  ].filter(({ first, last }) => first <= last)
}

/** Told by the texts: a thousand days are asked about at once. */
const isWithinMonth = (from: IsoDate, to: IsoDate) =>
  from.slice(0, 7) === to.slice(0, 7) && !from.endsWith('-01')

export interface People {
  customers: number
  new_customers: number
}

/** Customers of a window, and how many of them were new. */
export async function peopleIn(context: ReportContext, audience: Audience, window: Window) {
  const range = { ...wholeDays(window), audience: audience.id }
  const [customers, newcomers] = await countPeople(context, [
    { kind: 'customers', ...range },
    { kind: 'new', ...range },
  ])
  const begun = await begunPeople(context, audience, window)
  return {
    customers: customers + begun.customers,
    new_customers: newcomers + begun.new_customers,
  }
}

/** The customers of a window of several businesses, each counted for itself. */
export async function customersOfEach(
  context: ReportContext,
  businessIds: string[],
  window: Window
): Promise<Map<string, number>> {
  const range = wholeDays(window)
  const counts = await countPeople(
    context,
    businessIds.map((audience) => ({ kind: 'customers', audience, ...range }))
  )
  const customers = new Map<string, number>()
  for (const [at, businessId] of businessIds.entries()) {
    const begun = await begunPeople(context, { businessId }, window)
    customers.set(businessId, counts[at] + begun.customers)
  }
  return customers
}

/** Those of the begun days who are not among the customers of the days before. */
async function begunPeople(
  { actor }: Asking,
  { businessId }: Pick<Audience, 'businessId'>,
  window: Window
): Promise<People> {
  if (!hasBegunDays(window)) return { customers: 0, new_customers: 0 }
  const { rows } = await db.rawQuery<{ rows: People[] }>(
    `with ${BEGUN},
     came as (
       select p.customer_id, min(d.day) as first_day, coalesce(bool_or(d.day >= :from), false) as counted
         from (select distinct customer_id from begun
                where kind = 'sale' and (cast(:business as uuid) is null or business_id = :business)) p
         left join customer_businesses b on b.tenant_id = :tenant and b.customer_id = p.customer_id
          and (cast(:business as uuid) is null or b.business_id = :business)
         left join lateral unnest(b.days, b.visits) as d (day, visits) on d.visits > 0 and d.day < :begun
        group by 1)
     select (count(*) filter (where not counted))::bigint as customers,
            (count(*) filter (where first_day is null))::bigint as new_customers
       from came`,
    {
      tenant: actor.tenantId,
      business: businessId,
      from: window.from,
      ...begunBindings(window),
    } as never
  )
  return rows[0]
}
