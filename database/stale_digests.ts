import { forEachTenant } from '#database/for_each_tenant'

type Grain = 'day' | 'week' | 'month'

/** SQL that has digests of all days, weeks or months computed anew: those that a migration adds have no rows yet. */
export function allStale(...grains: Grain[]) {
  return forEachTenant(
    grains
      .map(
        (grain) => `
        insert into stale_digests (grain, starts_on)
        select distinct '${grain}', date_trunc('${grain}', business_date)::date from daily_sales`
      )
      .join(';')
  )
}
