/**
 * SQL for the days in `touched`, after their product_daily: a sale on an earlier day comes first from now on, and where
 * the first sale is gone the next one does. One statement that takes its rows in one order for everybody.
 */
export const REFRESH_FIRST_SALES = `
  , sold as (
    select d.venue_id, d.product_id, min(d.business_date) as day
    from touched join product_daily d
      on d.tenant_id = touched.tenant_id and d.venue_id = touched.venue_id and d.business_date = touched.business_date
    where d.receipts > 0
    group by d.venue_id, d.product_id
  ), gone as (
    select f.tenant_id, f.venue_id, f.product_id, f.first_on
    from touched join product_first_sales f
      on f.tenant_id = touched.tenant_id and f.venue_id = touched.venue_id and f.first_on = touched.business_date
    where not exists (
      select 1 from product_daily d
      where d.tenant_id = f.tenant_id and d.venue_id = f.venue_id and d.business_date = f.first_on
        and d.product_id = f.product_id and d.receipts > 0)
  ), next as (
    select gone.venue_id, gone.product_id, (
      select d.business_date from product_daily d
      where d.tenant_id = gone.tenant_id and d.venue_id = gone.venue_id and d.business_date > gone.first_on
        and d.product_id = gone.product_id and d.receipts > 0
      order by d.business_date limit 1) as day
    from gone
  ), changed as (
    select venue_id, product_id, least(next.day, sold.day) as day
    from next left join sold using (venue_id, product_id)
    union all
    select sold.venue_id, sold.product_id, sold.day
    from sold left join product_first_sales f
      on f.tenant_id = :tenant and f.venue_id = sold.venue_id and f.product_id = sold.product_id
    where (f.first_on is null or f.first_on > sold.day)
      and not exists (select 1 from gone where gone.venue_id = sold.venue_id and gone.product_id = sold.product_id)
  )
  insert into product_first_sales (venue_id, product_id, first_on)
  select venue_id, product_id, day from changed order by venue_id, product_id
  on conflict (tenant_id, venue_id, product_id) do update set first_on = excluded.first_on`

/** Days of venues, between two dates, on which the first sales say something else than the products sold. */
export const WRONG_FIRST_SALES = `
  select venue_id, business_date, count(*)::int as wrong
  from (
    select d.venue_id, d.business_date
    from product_daily d
    left join product_first_sales f
      on f.tenant_id = d.tenant_id and f.venue_id = d.venue_id and f.product_id = d.product_id
    where d.tenant_id = cast(:tenant as uuid) and d.business_date between :from and :to and d.receipts > 0
      and (f.first_on is null or f.first_on > d.business_date)
    union all
    select f.venue_id, f.first_on
    from product_first_sales f
    where f.tenant_id = cast(:tenant as uuid) and f.first_on between :from and :to and not exists (
      select 1 from product_daily d
      where d.tenant_id = f.tenant_id and d.venue_id = f.venue_id and d.business_date = f.first_on
        and d.product_id = f.product_id and d.receipts > 0)
  ) different
  group by venue_id, business_date
  order by venue_id, business_date`
