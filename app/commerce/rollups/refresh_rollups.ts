import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { columnsOf, DAILY_SALES, factsOf, ROLLUPS, type Rollup } from '#commerce/rollups/rollups'
import { currentTenantId } from '#tenancy/tenant_scope'

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

  await lock(run, days.length)
  await replaceLocked(run)
  for (const rollup of ROLLUPS) {
    if (rollup === DAILY_SALES) continue
    await run(`delete from ${rollup.table} stored using touched where ${ON_TOUCHED}`)
    await run(insertOf(rollup))
  }
}

type Run = (sql: string) => Promise<{ rows: { locked: number }[] }>

function distinct(touched: VenueDay[]) {
  return [...new Map(touched.map((day) => [`${day.venueId} ${day.businessDate}`, day])).values()]
}

/** The row of daily_sales is the day's lock: always taken in the same order. */
async function lock(run: Run, wanted: number) {
  let locked = 0
  // A row that another caller removed while we waited for it is gone and unlocked: make it anew.
  while (locked < wanted) {
    await run(`
      insert into daily_sales (tenant_id, venue_id, business_date)
      select tenant_id, venue_id, business_date from touched order by venue_id, business_date
      on conflict do nothing`)
    const { rows } = await run(`
      , held as (
        select 1 from daily_sales stored join touched on ${ON_TOUCHED}
        order by stored.venue_id, stored.business_date for update of stored
      )
      select count(*)::int as locked from held`)
    locked = rows[0].locked
  }
}

/** In place: a deleted row could not be waited for by those who queue for its lock. */
async function replaceLocked(run: Run) {
  const sums = Object.keys(DAILY_SALES.sums)
  await run(`
    ${insertOf(DAILY_SALES)}
    on conflict (tenant_id, venue_id, business_date)
    do update set ${sums.map((name) => `${name} = excluded.${name}`).join(', ')}`)
  await run(`
    delete from daily_sales stored using touched
    where ${ON_TOUCHED} and not exists (
      select 1 from receipts r
      where r.tenant_id = stored.tenant_id and r.venue_id = stored.venue_id
        and r.business_date = stored.business_date and r.status in ('closed', 'cancelled'))`)
}

function insertOf(rollup: Rollup) {
  const columns = columnsOf(rollup).join(', ')
  return `insert into ${rollup.table} (${columns}) select ${columns} from (${factsOf(rollup)}) facts`
}
