import { CURRENT_TENANT } from '#shared/database/current_tenant'

/**
 * Sums over the journeys of customers. Each is computed from a relation `journey` of (sign, customer_id, business_id,
 * category, source_id, day, visits, total): with the sign 1 it adds what a journey contributes, with -1 it takes it away,
 * so that the sums are kept by the journeys that changed.
 */
export interface Cells {
  table: string
  keys: readonly string[]
  sums: readonly string[]
  /** CTEs ending in one of the table's name with the suffix `_cells`. */
  sql: string
}

/** The tenant stands for all of its businesses. */
const TENANT = CURRENT_TENANT

/** Days with a purchase, of each business and of the tenant. A day with nothing but a refund is none. */
export const VISITS = `
  bought as (select * from journey where visits > 0),
  audiences as (
    select *, min(day) filter (where visits > 0) over (partition by sign, customer_id, audience) as first_day
      from (select sign, customer_id, business_id as audience, day, visits, total from journey
            union all
            select sign, customer_id, ${TENANT}, day, sum(visits), sum(total) from journey group by 1, 2, 3, 4
           ) each_audience)`

/**
 * A stretch that holds another one says nothing more. Between two neighbours lies the stretch that holds both: counted
 * against them, a customer with several stretches in a period is one customer.
 *
 * - customers: somebody bought; new: for the first time; category: the same for each category, added up
 * - businesses, categories: somebody bought in two different ones
 */
export const SPANS: Cells = {
  table: 'customer_spans',
  keys: ['audience', 'kind', 'until', 'since'],
  sums: ['customers'],
  sql: `
  days as (
    select distinct sign, customer_id, 'customers' as kind, audience, '' as part, day
      from audiences where visits > 0
    union all
    select distinct sign, customer_id, 'category', ${TENANT}, category, day from bought),
  labelled as (
    select sign, customer_id, kind, day, min(label) as least, max(label) as most
      from bought
     cross join lateral (values ('businesses', business_id::text), ('categories', category)) as named (kind, label)
     group by 1, 2, 3, 4),
  neighbours as (
    select *, lag(day) over before as before_day, lag(least) over before as before_least,
           lag(most) over before as before_most
      from labelled
    window before as (partition by sign, customer_id, kind order by day)),
  stretches as (
    select sign, customer_id, kind, audience, part, day as since, day as until from days
    union all
    select sign, customer_id, 'new', audience, '', day, day from audiences where day = first_day
    union all
    select sign, customer_id, kind, ${TENANT}, '', case when least <> most then day else before_day end, day
      from neighbours
     where least <> most or (before_least = before_most and before_least <> least)),
  counted as (
    select audience, kind, until, since, sign as customers from stretches
    union all
    select audience, kind, until, lag(since) over before, -sign from stretches
    window before as (partition by sign, customer_id, kind, audience, part order by until)),
  customer_spans_cells as (
    select audience, kind, until, since, sum(customers) as customers
      from counted where since is not null group by 1, 2, 3, 4)`,
}

/** Added up over a month, the first days in it count its customers. */
export const FLOWS: Cells = {
  table: 'customer_flows',
  keys: ['business_id', 'source_id', 'business_date'],
  sums: ['arrived', 'month_buyers', 'receipts', 'revenue'],
  sql: `
  flowing as (
    select *,
           visits > 0 and row_number() over (
             partition by sign, customer_id, business_id, visits > 0 order by day) = 1 as first_ever,
           visits > 0 and row_number() over (
             partition by sign, customer_id, business_id, visits > 0, date_trunc('month', day) order by day
           ) = 1 as first_of_month
      from journey),
  customer_flows_cells as (
    select business_id, coalesce(source_id, business_id) as source_id, day as business_date,
           coalesce(sum(sign) filter (where first_ever), 0) as arrived,
           coalesce(sum(sign) filter (where first_of_month), 0) as month_buyers,
           sum(sign * visits) as receipts, sum(sign * total) as revenue
      from flowing group by 1, 2, 3)`,
}

export const COHORTS: Cells = {
  table: 'customer_cohorts',
  keys: ['audience', 'cohort', 'month'],
  sums: ['customers', 'receipts', 'revenue'],
  sql: `
  months as (
    select sign, customer_id, audience, date_trunc('month', first_day)::date as cohort,
           date_trunc('month', day)::date as month, sum(visits) as receipts, sum(total) as revenue
      from audiences where day >= first_day
     group by 1, 2, 3, 4, 5),
  customer_cohorts_cells as (
    select audience, cohort, month, coalesce(sum(sign) filter (where receipts > 0), 0) as customers,
           sum(sign * receipts) as receipts, sum(sign * revenue) as revenue
      from months group by 1, 2, 3)`,
}

export const RETURNS: Cells = {
  table: 'customer_returns',
  keys: ['audience', 'cohort', 'days'],
  sums: ['customers'],
  sql: `
  ordered as (
    select sign, audience, day, visits, row_number() over own as nth, lead(day) over own as next_day
      from audiences where visits > 0
    window own as (partition by sign, customer_id, audience order by day)),
  customer_returns_cells as (
    select audience, date_trunc('month', day)::date as cohort,
           case when visits > 1 then 0 else next_day - day end as days, sum(sign) as customers
      from ordered where nth = 1 and (visits > 1 or next_day is not null) group by 1, 2, 3)`,
}

/** The sums that are kept by the journeys that change. */
export const CELLS = [SPANS, FLOWS, COHORTS, RETURNS]

/** Stretches by the month of their last day; triggers of `customer_spans` keep them. */
export const SPAN_MONTHS: Cells = {
  table: 'customer_span_months',
  keys: ['audience', 'kind', 'until_month', 'since'],
  sums: ['customers'],
  sql: `
  customer_span_months_cells as (
    select audience, kind, date_trunc('month', until)::date as until_month, since, sum(customers) as customers
      from customer_spans group by 1, 2, 3, 4)`,
}

/** All sums over journeys, each after those it is made of. */
export const ALL_CELLS = [...CELLS, SPAN_MONTHS]
