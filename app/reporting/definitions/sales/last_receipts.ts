import vine from '@vinejs/vine'
import db from '@adonisjs/lucid/services/db'
import type { ReportContext } from '#reporting/context'
import { defineReport, dimension, measures } from '#reporting/report'
import { withTotals } from '#reporting/rows'

const DEFAULT_LIMIT = 20
const SUMS = ['revenue', 'discount', 'qty_milli'] as const

interface Receipt {
  date: string
  time: string
  venue: string
  receipt: string | null
  revenue: number
  discount: number
  qty_milli: number
}

/** What was sold last, of nobody by name. */
export const lastReceipts = defineReport({
  id: 'last-receipts',
  group: 'sales',
  permission: 'reports.sales',
  parameters: { limit: vine.number().withoutDecimals().range([1, 200]).optional() },
  compare: 'never',
  columns: () => [
    dimension('date', 'date'),
    dimension('time'),
    dimension('venue'),
    dimension('receipt'),
    ...measures('revenue', 'items', 'discount'),
  ],
  chart: { kind: 'tiles', y: 'revenue' },

  async run(context, { limit = DEFAULT_LIMIT }) {
    const receipts = await lastOf(context, limit)
    const rows = receipts.map(({ date, time, venue, receipt, ...sums }) => ({
      dimensions: { date, time, venue, receipt },
      sums: { ...sums },
      base: null,
    }))
    return withTotals(context, rows, SUMS)
  },
})

/** The last ones of each venue, found from its newest day backwards, and of those the last. */
async function lastOf({ actor, venues, current }: ReportContext, limit: number) {
  const { rows } = await db.rawQuery<{ rows: Receipt[] }>(
    `select to_char(last.business_date, 'YYYY-MM-DD') as date,
            to_char(last.closed_at at time zone v.timezone, 'HH24:MI') as time,
            v.name as venue, last.number as receipt,
            last.total::float8 as revenue, last.discount::float8 as discount, last.qty_milli::float8 as qty_milli
       from venues v
      cross join lateral (
        select id, business_date, closed_at, number, total, discount, qty_milli from receipts r
         where r.tenant_id = :tenant and r.venue_id = v.id and r.status = 'closed'
           and r.business_date between :from and :to
         order by business_date desc, closed_at desc, id desc limit :limit) last
      where v.tenant_id = :tenant and v.id = any(cast(:venues as uuid[]))
      order by last.closed_at desc, last.id desc limit :limit`,
    {
      ...{ tenant: actor.tenantId, venues: venues.map(({ id }) => id), limit },
      ...{ from: current.from, to: current.to },
    }
  )
  return rows
}
