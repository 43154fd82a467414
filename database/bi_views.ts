/** What other programs read of a tenant: a view of the schema `bi`, its columns in order, each with a sentence. */
export interface BiView {
  name: string
  text: string
  /** SQL; the first table is the one whose tenant counts, as `t`. */
  from: string
  where?: string
  columns: [name: string, sql: string, text: string][]
}

/** Minor units as an exact decimal of the tenant's currency. */
const money = (column: string) => `(${column} / 100.0)::numeric(16, 2)`
const quantity = (column: string) => `(${column} / 1000.0)::numeric(16, 3)`

/** The sums that every table of sales by day has. */
const DAY: BiView['columns'] = [
  ['business_id', 'v.business_id', 'The business of the venue'],
  ['venue_id', 't.venue_id', 'The venue'],
  ['business_date', 't.business_date', "The venue's business date"],
]
const SALES: BiView['columns'] = [
  ['revenue', money('t.revenue'), 'Sum of receipts after discounts, refunds subtracted'],
  ['discount', money('t.discount'), 'Discounts given'],
  ['cost', money('t.cost'), 'Cost of the goods whose cost is known'],
  ['costed_revenue', money('t.costed_revenue'), 'Revenue of the goods whose cost is known'],
  ['quantity', quantity('t.qty_milli'), 'Pieces or weight sold'],
  ['receipts', 't.receipts', 'Sales; refunds are not counted'],
]
const VENUES = 'join venues v on v.tenant_id = t.tenant_id and v.id = t.venue_id'

/** No names, phones or addresses of customers, no texts that people wrote: a customer is a number here. */
export const BI_VIEWS: BiView[] = [
  {
    name: 'businesses',
    text: 'Businesses of the organization',
    from: 'businesses t',
    columns: [
      ['id', 't.id', 'Key'],
      ['name', 't.name', 'Name'],
      ['category', 't.category_code', 'Code of the category'],
      ['archived', 't.archived_at is not null', 'No longer in use'],
    ],
  },
  {
    name: 'venues',
    text: 'Venues of the businesses',
    from: 'venues t',
    columns: [
      ['id', 't.id', 'Key'],
      ['business_id', 't.business_id', 'The business'],
      ['name', 't.name', 'Name'],
      ['timezone', 't.timezone', 'Name of the time zone'],
      ['day_start_hour', 't.day_start_hour', 'The hour at which a business date begins'],
      ['archived', 't.archived_at is not null', 'No longer in use'],
    ],
  },
  {
    name: 'products',
    text: 'Products, dishes and services',
    from: `products t left join product_categories c on c.tenant_id = t.tenant_id and c.id = t.category_id`,
    columns: [
      ['id', 't.id', 'Key'],
      ['name', 't.name', 'Name'],
      ['code', 't.code', 'Code in the source'],
      ['kind', 't.kind', 'product, modifier or service'],
      ['category', 'c.name', 'Name of the category'],
      ['unit', 't.unit', 'Unit of the quantity'],
      ['price', money('t.price'), 'Price of the list'],
      ['cost', money('t.cost'), 'Cost of the list'],
    ],
  },
  {
    name: 'employees',
    text: 'Employees as the sources name them',
    from: 'employees t',
    columns: [
      ['id', 't.id', 'Key'],
      ['name', 't.name', 'Name'],
      ['role', 't.role', 'Position'],
      ['department', 't.department', 'Department'],
    ],
  },
  {
    name: 'customers',
    text: 'Customers without anything that says who they are',
    from: `customers t left join member_tiers m on m.tenant_id = t.tenant_id and m.customer_id = t.id`,
    where: 't.merged_into is null and t.erased_at is null',
    columns: [
      ['id', 't.id', 'Key'],
      ['tier', 'm.tier', 'Tier of the loyalty programme'],
      ['visits', 't.visits', 'Purchases so far'],
      ['total', money('t.total'), 'Spent so far'],
      ['first_at', 't.first_at', 'First purchase'],
      ['last_at', 't.last_at', 'Last purchase'],
      ['recency', 't.recency', 'Quartile of recency, 4 is best'],
      ['frequency', 't.frequency', 'Quartile of frequency, 4 is best'],
      ['monetary', 't.monetary', 'Quartile of the sum, 4 is best'],
    ],
  },
  {
    name: 'receipts',
    text: 'Receipts: sales, refunds (negative sums) and cancelled ones',
    from: `receipts t ${VENUES}
      join businesses b on b.tenant_id = v.tenant_id and b.id = v.business_id`,
    columns: [
      ['id', 't.id', 'Key'],
      ...DAY,
      ['hour', 't.local_hour', "The hour at the venue's clock"],
      ['opened_at', 't.opened_at', 'When it was opened'],
      ['closed_at', 't.closed_at', 'When it was paid'],
      ['kind', 't.kind', 'sale or refund'],
      ['status', 't.status', 'Only closed ones count as sales'],
      ['total', money('t.total'), 'Sum after discounts'],
      ['discount', money('t.discount'), 'Discount'],
      ['cost', money('t.cost'), 'Cost of the goods whose cost is known'],
      ['guests', 't.guests', 'Guests'],
      ['order_type', 't.order_type', 'Hall, delivery and so on'],
      ['number', 't.number', 'Number in the source'],
      ['employee_id', 't.employee_id', 'Who served'],
      [
        'customer_id',
        'case when not b.medical then t.customer_id end',
        'The customer, where known; never at a medical business',
      ],
    ],
  },
  {
    name: 'receipt_items',
    text: 'Lines of the receipts',
    from: 'receipt_items t',
    columns: [
      ['receipt_id', 't.receipt_id', 'The receipt'],
      ['line', 't.line', 'From nought up'],
      ['product_id', 't.product_id', 'The product'],
      ['quantity', quantity('t.qty_milli'), 'Pieces or weight'],
      ['price', money('t.price'), 'Price of one'],
      ['total', money('t.total'), 'Sum after discounts'],
      ['discount', money('t.discount'), 'Discount'],
      ['cost', money('t.cost'), 'Cost, where known'],
    ],
  },
  {
    name: 'receipt_payments',
    text: 'How the receipts were paid',
    from: 'receipt_payments t',
    columns: [
      ['receipt_id', 't.receipt_id', 'The receipt'],
      ['line', 't.line', 'From nought up'],
      ['type', 't.type', 'cash, card, online, bonus, credit or other'],
      ['name', 't.name', 'What the source calls it'],
      ['amount', money('t.amount'), 'Sum'],
    ],
  },
  {
    name: 'daily_sales',
    text: 'Sales by venue and day, added up already',
    from: `daily_sales t ${VENUES}`,
    columns: [
      ...DAY,
      ...SALES,
      ['guests', 't.guests', 'Guests'],
      ['refunds', 't.refunds', 'Refunds'],
      ['refund_total', money('t.refund_total'), 'Sum of refunds'],
      ['cancelled', 't.cancelled', 'Cancelled receipts'],
      ['cancelled_total', money('t.cancelled_total'), 'Sum of cancelled receipts'],
    ],
  },
  {
    name: 'hourly_sales',
    text: 'Sales by venue, day and hour, added up already',
    from: `hourly_sales t ${VENUES}`,
    columns: [
      ...DAY,
      ['hour', 't.local_hour', "The hour at the venue's clock"],
      ...SALES,
      ['guests', 't.guests', 'Guests'],
    ],
  },
  {
    name: 'daily_product_sales',
    text: 'Sales by venue, day and product, added up already',
    from: `product_daily t ${VENUES}`,
    columns: [...DAY, ['product_id', 't.product_id', 'The product'], ...SALES],
  },
  {
    name: 'costs',
    text: 'What venues spent in a month, and meant to spend',
    from: 'costs t',
    columns: [
      ['venue_id', 't.venue_id', 'The venue'],
      ['month', 't.month', 'First day of the month'],
      ['line', 't.line', 'goods, payroll, rent, marketing or other'],
      ['kind', 't.kind', 'fact or plan'],
      ['amount', money('t.amount'), 'Sum'],
    ],
  },
  {
    name: 'bonus_movements',
    text: 'Movements of the bonus ledger',
    from: 'ledger_movements t left join businesses b on b.tenant_id = t.tenant_id and b.id = t.business_id',
    columns: [
      ['id', 't.id', 'Key'],
      ['type', 't.type', 'What moved: earned, spent, expired and so on'],
      ['customer_id', 't.customer_id', 'The customer'],
      [
        'business_id',
        'case when not b.medical then t.business_id end',
        'The business, where it was at one; never a medical one',
      ],
      ['amount', money('t.amount'), 'Bonuses'],
      ['created_at', 't.created_at', 'When'],
    ],
  },
  {
    name: 'deals',
    text: 'Deals of the CRM systems',
    from: `deals t
      left join pipelines p on p.tenant_id = t.tenant_id and p.id = t.pipeline_id
      left join pipeline_stages s on s.tenant_id = t.tenant_id and s.id = t.stage_id`,
    where: 'not t.deleted',
    columns: [
      ['id', 't.id', 'Key'],
      ['pipeline', 'p.name', 'Name of the pipeline'],
      ['stage', 's.name', 'Name of the stage'],
      ['outcome', 't.outcome', 'open, won or lost'],
      ['amount', money('t.amount'), 'Sum'],
      ['currency', 't.currency', 'Its currency'],
      ['source', 't.source', 'Where the deal came from'],
      ['loss_reason', 't.loss_reason', 'Why it was lost'],
      ['employee_id', 't.employee_id', 'The manager'],
      ['customer_id', 't.customer_id', 'The customer, where known'],
      ['opened_at', 't.opened_at', 'Opened'],
      ['ended_at', 't.ended_at', 'Won or lost'],
    ],
  },
  {
    name: 'leads',
    text: 'Leads of the CRM systems',
    from: 'leads t left join pipelines p on p.tenant_id = t.tenant_id and p.id = t.pipeline_id',
    where: 'not t.deleted',
    columns: [
      ['id', 't.id', 'Key'],
      ['pipeline', 'p.name', 'Name of the pipeline'],
      ['status', 't.status', 'open, converted or lost'],
      ['source', 't.source', 'Where the lead came from'],
      ['employee_id', 't.employee_id', 'The manager'],
      ['opened_at', 't.opened_at', 'Opened'],
      ['closed_at', 't.closed_at', 'Closed'],
    ],
  },
]

/** Tables that the views read. */
const TABLES = [...new Set(BI_VIEWS.flatMap(({ from }) => tablesOf(from)))]

function tablesOf(from: string) {
  return [...` join ${from}`.matchAll(/\bjoin (\w+)/g)].map(([, table]) => table)
}

/**
 * Views that show a role its own tenant and nothing else, whatever it sets. Their owner, too, is under the policies of
 * the tables; one more lets it see the tenant of whoever reads a view.
 */
export function createBiViews() {
  return [...TABLES.map(policy), ...views()].join('\n')
}

const policy = (table: string) => `
  create policy bi_reading on ${table} for select to current_user
    using (tenant_id = (select bi.tenant_id()));`

function views() {
  return BI_VIEWS.map(({ name, text, from, where, columns }) => {
    const list = columns.map(([column, sql]) => `${sql} as ${column}`)
    const comments = columns.map(
      ([column, , sentence]) => `comment on column bi.${name}.${column} is '${quoted(sentence)}';`
    )
    return `
      create view bi.${name} with (security_barrier) as
        select ${list.join(', ')} from ${from}
         where t.tenant_id = (select bi.tenant_id())${where ? ` and ${where}` : ''};
      comment on view bi.${name} is '${quoted(text)}';
      ${comments.join('\n')}`
  })
}

const quoted = (text: string) => text.replaceAll("'", "''")
