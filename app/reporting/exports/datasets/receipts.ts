import db from '@adonisjs/lucid/services/db'
import { roubles } from '#shared/money'
import type { Dataset, Question } from '#reporting/exports/datasets'

interface Row {
  id: number
  business: string
  venue: string
  closed: string
  number: string | null
  kind: string
  order_type: string | null
  guests: number | null
  qty_milli: number
  total: number
  discount: number
  /** Nothing where none is known. */
  cost: number | null
  payments: string[] | null
  employee: string | null
  customer_id: string | null
}

/** One line for each closed receipt. */
export const receipts: Dataset = {
  permission: 'reports.sales',
  guarded: { employee: 'reports.staff', customer: 'customers.read' },
  columns: [
    'date',
    'closed',
    'business',
    'venue',
    'number',
    'kind',
    'orderType',
    'payments',
    'guests',
    'pieces',
    'total',
    'discount',
    'cost',
    'employee',
    'customer',
    'receipt',
  ],
  units: {
    date: 'date',
    closed: 'moment',
    guests: 'integer',
    pieces: 'quantity',
    total: 'money',
    discount: 'money',
    cost: 'money',
  },

  async count({ venues, from, to }: Question) {
    const { rows } = await db.rawQuery<{ rows: { count: number }[] }>(
      `select count(*) from receipts
        where venue_id = any(:venues) and business_date between :from and :to and status = 'closed'`,
      { venues: venues.map(({ id }) => id), from, to } as never
    )
    return rows[0].count
  },

  async rowsOf({ venues, word }: Question, day) {
    const { rows } = await db.rawQuery<{ rows: Row[] }>(
      `select r.id, b.name as business, v.name as venue, r.number, r.kind, r.order_type, r.guests,
              to_char(r.closed_at at time zone v.timezone, 'YYYY-MM-DD HH24:MI:SS') as closed,
              r.qty_milli, r.total, r.discount, p.types as payments,
              case when r.costed_revenue <> 0 or r.cost <> 0 then r.cost end as cost,
              e.name as employee, case when not b.medical then r.customer_id end as customer_id
         from receipts r
         join venues v on v.tenant_id = r.tenant_id and v.id = r.venue_id
         join businesses b on b.tenant_id = v.tenant_id and b.id = v.business_id
         left join employees e on e.tenant_id = r.tenant_id and e.id = r.employee_id
         left join lateral (
           select array_agg(distinct type order by type) as types from receipt_payments
            where tenant_id = r.tenant_id and receipt_id = r.id) p on true
        where r.venue_id = any(:venues) and r.business_date = :day and r.status = 'closed'
        order by r.closed_at, r.id`,
      { venues: venues.map(({ id }) => id), day } as never
    )
    return rows.map((row) => ({
      date: day,
      closed: row.closed,
      business: row.business,
      venue: row.venue,
      number: row.number,
      kind: word('kinds', row.kind),
      orderType: word('orderTypes', row.order_type),
      payments: row.payments?.map((type) => word('payments', type)).join(', ') ?? null,
      guests: row.guests,
      pieces: row.qty_milli / 1000,
      total: roubles(row.total),
      discount: roubles(row.discount),
      cost: row.cost === null ? null : roubles(row.cost),
      employee: row.employee,
      customer: row.customer_id,
      receipt: row.id,
    }))
  },
}
