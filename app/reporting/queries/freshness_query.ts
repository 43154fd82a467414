import { LRUCache } from 'lru-cache'
import db from '@adonisjs/lucid/services/db'
import type { ReportContext } from '#reporting/context'
import { prepared } from '#shared/database/prepared'

export interface Freshness {
  /** When the newest closed receipt of the venues was closed; of a report on deals, when the newest deal was made. */
  lastReceiptAt: Date | null
  /** When a connection that the figures come from last brought everything it had. */
  lastSyncAt: Date | null
  /** The same of the connection that is furthest behind. */
  oldestSyncAt: Date | null
  /** Some of them are being read at the moment, or are about to be. */
  reading: boolean
}

const READING = `
       coalesce(bool_or(exists (
         select from sync_runs run
          where run.tenant_id = c.tenant_id and run.connection_id = c.id and run.status in ('queued', 'running'))), false) as reading`

/** How recent the figures of a report are. */
export function freshnessOf(context: ReportContext): Promise<Freshness> {
  return context.crm ? ofDeals(context) : ofReceipts(context)
}

async function ofDeals({ actor, crm }: ReportContext): Promise<Freshness> {
  const { rows } = await db.rawQuery(
    prepared(`select
       (select max(opened_at) from deals
        where tenant_id = :tenant and not deleted and connection_id = any(cast(:connections as uuid[]))
       ) as "lastReceiptAt",
       max(c.last_success_at) as "lastSyncAt",
       min(c.last_success_at) filter (where c.status = 'active') as "oldestSyncAt",${READING}
     from connections c
     where c.tenant_id = :tenant and c.id = any(cast(:connections as uuid[])) and c.status <> 'archived'
       and exists (
         select from pipelines p where p.tenant_id = c.tenant_id and p.connection_id = c.id)`),
    { tenant: actor.tenantId, connections: crm!.reach.connectionIds }
  )
  return rows[0]
}

async function ofReceipts(context: ReportContext): Promise<Freshness> {
  const { actor, venues } = context
  const businesses = [...new Set(venues.map(({ businessId }) => businessId))]
  const { rows } = await db.rawQuery(
    prepared(`select
       max(c.last_success_at) as "lastSyncAt",
       min(c.last_success_at) filter (where c.status = 'active') as "oldestSyncAt",${READING}
     from connections c
     where c.tenant_id = :tenant and c.business_id = any(cast(:businesses as uuid[]))
       and c.status <> 'archived'`),
    { tenant: actor.tenantId, businesses }
  )
  return { ...(await newestReceipt(context)), ...rows[0] }
}

type NewestReceipt = Pick<Freshness, 'lastReceiptAt'>

/** For as long as no figure changes there is no newer receipt either. */
const newestReceipts = new LRUCache<string, NewestReceipt>({ max: 1000 })

async function newestReceipt({ actor, state, venues, venuesOfTenant }: ReportContext) {
  const ids = venues.map(({ id }) => id)
  const key = [actor.tenantId, state, ...(ids.length === venuesOfTenant ? [] : ids)].join()
  const newest = newestReceipts.get(key) ?? (await readNewestReceipt(actor.tenantId, ids))
  newestReceipts.set(key, newest)
  return newest
}

/** Looks at one receipt per venue only, of the newest business day. */
async function readNewestReceipt(tenant: string, venues: string[]): Promise<NewestReceipt> {
  const { rows } = await db.rawQuery(
    prepared(`select max(newest.closed_at) as "lastReceiptAt"
       from unnest(cast(:venues as uuid[])) as venue (id)
       cross join lateral (
         select r.closed_at from receipts r
         where r.tenant_id = :tenant and r.venue_id = venue.id and r.status = 'closed'
         order by r.business_date desc, r.closed_at desc limit 1
       ) newest`),
    { tenant, venues }
  )
  return rows[0]
}
