import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { GRAINS, startSql } from '#commerce/rollups/digests'
import { REFRESH_FIRST_SALES } from '#commerce/rollups/first_sales'
import { columnsOf, DAILY_SALES, factsOf, ROLLUPS, type Rollup } from '#commerce/rollups/rollups'
import DigestsStale from '#commerce/events/digests_stale'
import { afterCommit, currentTenantId } from '#tenancy/tenant_scope'

/** One business day of a venue: the unit in which rollups are recomputed. */
export interface VenueDay {
  venueId: string
  businessDate: string
}

const TOUCHED = `
  with touched as (
    select cast(:tenant as uuid) as tenant_id, venue_id, business_date
    from unnest(cast(:venues as uuid[]), cast(:dates as date[])) as key (venue_id, business_date)
  )`

const ON_TOUCHED = `
  stored.tenant_id = touched.tenant_id and stored.venue_id = touched.venue_id
    and stored.business_date = touched.business_date`

/**
 * Recomputes the rollups of exactly these days from the facts. Called in the transaction that changed the facts, after
 * the change; days may repeat. Two callers that touch one day wait for each other here, so that the later one sees the
 * facts of both.
 */
export async function refreshRollups(client: QueryClientContract, touched: VenueDay[]) {
  if (!touched.length) return
  const days = distinct(touched)
  const bindings = {
    tenant: currentTenantId(),
    venues: days.map((day) => day.venueId),
    dates: days.map((day) => day.businessDate),
  }
  const run = (sql: string) => client.rawQuery(`${TOUCHED} ${sql}`, bindings)

  await lock(run)
  await replaceLocked(run)
  for (const rollup of ROLLUPS) {
    if (rollup === DAILY_SALES) continue
    await run(`delete from ${rollup.table} stored using touched where ${ON_TOUCHED}`)
    await run(insertOf(rollup))
  }
  await run(REFRESH_FIRST_SALES)
  await run(NOTE_STALE)
  await afterCommit(() => DigestsStale.dispatch(bindings.tenant))
}

const NOTE_STALE = `
  insert into stale_digests (grain, starts_on)
  ${GRAINS.map((grain) => `select distinct '${grain}', ${startSql(grain, 'business_date')} from touched`).join(' union all ')}`

type Run = (sql: string) => PromiseLike<unknown>

function distinct(touched: VenueDay[]) {
  return [...new Map(touched.map((day) => [`${day.venueId} ${day.businessDate}`, day])).values()]
}

/**
 * The row of daily_sales is the day's lock. One statement makes or locks each row in turn, in one order for everybody,
 * so that callers queue up instead of waiting for each other; the condition keeps a locked row from being rewritten.
 */
function lock(run: Run) {
  return run(`
    insert into daily_sales (tenant_id, venue_id, business_date)
    select tenant_id, venue_id, business_date from touched order by venue_id, business_date
    on conflict (tenant_id, venue_id, business_date)
    do update set receipts = excluded.receipts where false`)
}

/** In place: a deleted row could not be waited for by those who queue for its lock. Days without facts go. */
async function replaceLocked(run: Run) {
  const columns = columnsOf(DAILY_SALES).join(', ')
  const sums = Object.keys(DAILY_SALES.sums)
  await run(`,
    facts as materialized (${factsOf(DAILY_SALES)}),
    kept as (
      insert into daily_sales (${columns}) select ${columns} from facts
      on conflict (tenant_id, venue_id, business_date)
      do update set ${sums.map((name) => `${name} = excluded.${name}`).join(', ')})
    delete from daily_sales stored using touched
     where ${ON_TOUCHED} and not exists (
       select 1 from facts where facts.venue_id = stored.venue_id and facts.business_date = stored.business_date)`)
}

function insertOf(rollup: Rollup) {
  const columns = columnsOf(rollup).join(', ')
  return `insert into ${rollup.table} (${columns}) select ${columns} from (${factsOf(rollup)}) facts`
}
