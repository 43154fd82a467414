import db from '@adonisjs/lucid/services/db'
import { roubles } from '#shared/money'
import type { Dataset, Question } from '#reporting/exports/datasets'

interface Row {
  receipt_id: number
  line: number
  business: string
  venue: string
  closed: string
  number: string | null
  kind: string
  product: string | null
  category: string | null
  qty_milli: number
  price: number
  total: number
  discount: number
  cost: number | null
  employee: string | null
}

/** One line for each line of a closed receipt. */
export const receiptItems: Dataset = {
  permission: 'reports.sales',
  guarded: { employee: 'reports.staff' },
  columns: [
    'date',
    'closed',
    'business',
    'venue',
    'number',
    'kind',
    'product',
    'category',
    'pieces',
    'price',
    'total',
    'discount',
    'cost',
    'employee',
    'receipt',
    'line',
  ],
  units: {
    date: 'date',
    closed: 'moment',
    pieces: 'quantity',
    price: 'money',
    total: 'money',
    discount: 'money',
    cost: 'money',
  },

  async count({ venues, from, to }: Question) {
    const { rows } = await db.rawQuery<{ rows: { count: number }[] }>(
      `select count(*) from receipts r
         join receipt_items i on i.tenant_id = r.tenant_id and i.receipt_id = r.id
        where r.venue_id = any(:venues) and r.business_date between :from and :to and r.status = 'closed'`,
      { venues: venues.map(({ id }) => id), from, to } as never
    )
    return rows[0].count
  },

  async rowsOf({ venues, word }: Question, day) {
    const { rows } = await db.rawQuery<{ rows: Row[] }>(
      `select i.receipt_id, i.line, b.name as business, v.name as venue, r.number, r.kind,
              to_char(r.closed_at at time zone v.timezone, 'YYYY-MM-DD HH24:MI:SS') as closed,
              p.name as product, c.name as category, i.qty_milli, i.price, i.total, i.discount, i.cost,
              e.name as employee
         from receipts r
         join receipt_items i on i.tenant_id = r.tenant_id and i.receipt_id = r.id
         join venues v on v.tenant_id = r.tenant_id and v.id = r.venue_id
         join businesses b on b.tenant_id = v.tenant_id and b.id = v.business_id
         left join products p on p.tenant_id = i.tenant_id and p.id = i.product_id
         left join product_categories c on c.tenant_id = p.tenant_id and c.id = p.category_id
         left join employees e on e.tenant_id = r.tenant_id and e.id = r.employee_id
        where r.venue_id = any(:venues) and r.business_date = :day and r.status = 'closed'
        order by r.closed_at, i.receipt_id, i.line`,
      { venues: venues.map(({ id }) => id), day } as never
    )
    return rows.map((row) => ({
      date: day,
      closed: row.closed,
      business: row.business,
      venue: row.venue,
      number: row.number,
      kind: word('kinds', row.kind),
      product: row.product,
      category: row.category,
      pieces: row.qty_milli / 1000,
      price: roubles(row.price),
      total: roubles(row.total),
      discount: roubles(row.discount),
      cost: row.cost === null ? null : roubles(row.cost),
      employee: row.employee,
      receipt: row.receipt_id,
      line: row.line + 1,
    }))
  },
}
