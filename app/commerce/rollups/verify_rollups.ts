import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { WRONG_FIRST_SALES } from '#commerce/rollups/first_sales'
import { columnsOf, factsOf, ROLLUPS, type Rollup } from '#commerce/rollups/rollups'
import type { VenueDay } from '#commerce/rollups/refresh_rollups'
import { currentTenantId } from '#tenancy/tenant_scope'

/** Business dates, both included. */
export interface DateRange {
  from: string
  to: string
}

/** A day on which a rollup says something else than the facts. */
export interface RollupDifference extends VenueDay {
  rollup: string
  /** Rows that are missing, superfluous or wrong; a wrong one counts twice, as it is and as it should be. */
  rows: number
}

/**
 * Compares every rollup with the facts for the business dates from `from` to `to`, both included, of all venues of the
 * tenant. Repairs nothing: a difference is a bug to be found.
 *
 * @param options.exceptTouched leaves out days that wait to be computed anew, of which a difference says nothing
 */
export async function verifyRollups(
  client: QueryClientContract,
  range: DateRange,
  { exceptTouched = false } = {}
): Promise<RollupDifference[]> {
  const differences: RollupDifference[] = []
  const compare = async (table: string, sql: string) => {
    const { rows } = await client.rawQuery(sql, { ...range, tenant: currentTenantId() })
    for (const { venue_id: venueId, business_date: businessDate, wrong } of rows)
      differences.push({ rollup: table, venueId, businessDate, rows: wrong })
  }
  for (const rollup of ROLLUPS) await compare(rollup.table, differencesOf(rollup, exceptTouched))
  await compare('product_first_sales', WRONG_FIRST_SALES)
  return differences
}

/** In the same statement, and so of the same moment: a worker may come for the list while it is compared. */
const UNTOUCHED = `
  not exists (select 1 from touched_days t
               where t.tenant_id = cast(:tenant as uuid) and t.venue_id = different.venue_id
                 and t.business_date = different.business_date)`

function differencesOf(rollup: Rollup, exceptTouched: boolean) {
  const columns = columnsOf(rollup).join(', ')
  return `
    with touched as (
      select v.tenant_id, v.id as venue_id, cast(day as date) as business_date
      from venues v, generate_series(cast(:from as timestamp), cast(:to as timestamp), interval '1 day') as day
      where v.tenant_id = cast(:tenant as uuid)
    ), computed as (
      select ${columns} from (${factsOf(rollup)}) facts
    ), stored as (
      select ${columns} from ${rollup.table}
      where tenant_id = cast(:tenant as uuid) and business_date between :from and :to
    )
    select venue_id, business_date, count(*)::int as wrong
    from (
      (table computed except all table stored) union all (table stored except all table computed)
    ) different
    ${exceptTouched ? `where ${UNTOUCHED}` : ''}
    group by venue_id, business_date
    order by venue_id, business_date`
}
