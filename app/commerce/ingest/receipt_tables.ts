import db from '@adonisjs/lucid/services/db'
import { CURRENT_TENANT } from '#shared/database/current_tenant'
import type { ItemRow, ReceiptRow } from '#commerce/ingest/receipt_rows'

/** Columns and their types. */
const RECEIPT = {
  id: 'bigint',
  external_id: 'text',
  venue_id: 'uuid',
  source_venue: 'int',
  source_date: 'date',
  customer_id: 'uuid',
  merged_from: 'uuid',
  employee_id: 'uuid',
  opened_at: 'timestamptz',
  closed_at: 'timestamptz',
  business_date: 'date',
  local_hour: 'smallint',
  kind: 'text',
  status: 'text',
  total: 'bigint',
  discount: 'bigint',
  cost: 'bigint',
  costed_revenue: 'bigint',
  qty_milli: 'bigint',
  guests: 'smallint',
  order_type: 'text',
  number: 'text',
  table_name: 'text',
  refund_of: 'text',
  description: 'text',
  content_hash: 'bigint',
} satisfies Record<keyof ReceiptRow, string>

const ITEM = {
  receipt_id: 'bigint',
  line: 'smallint',
  product_id: 'uuid',
  qty_milli: 'bigint',
  price: 'bigint',
  total: 'bigint',
  discount: 'bigint',
  cost: 'bigint',
} satisfies Record<keyof ItemRow, string>

const PAYMENT = {
  receipt_id: 'bigint',
  line: 'smallint',
  type: 'text',
  name: 'text',
  amount: 'bigint',
}
const DISCOUNT = { receipt_id: 'bigint', line: 'smallint', name: 'text', amount: 'bigint' }

type Columns = Record<string, string>

/** Ids for new receipts, so that their lines can be written in the same breath. */
export async function nextReceiptIds(count: number): Promise<number[]> {
  if (count === 0) return []
  const { rows } = await db.rawQuery<{ rows: { id: number }[] }>(
    `select nextval('receipts_id_seq') as id from generate_series(1, :count)`,
    { count }
  )
  return rows.map(({ id }) => id)
}

/** Writes new receipts, and replaces changed ones together with all their lines. */
export async function writeReceipts(
  connectionId: string,
  fresh: ReceiptRow[],
  changed: ReceiptRow[],
  lines: { items: ItemRow[]; payments: object[]; discounts: object[] }
) {
  if (changed.length) {
    await deleteLines(changed.map(({ id }) => id))
    await update(changed)
  }
  await insert('receipts', RECEIPT, fresh, connectionId)
  await insert('receipt_items', ITEM, lines.items)
  await insert('receipt_payments', PAYMENT, lines.payments)
  await insert('receipt_discounts', DISCOUNT, lines.discounts)
}

async function deleteLines(ids: number[]) {
  for (const table of ['receipt_items', 'receipt_payments', 'receipt_discounts'])
    await db.rawQuery(`delete from ${table} where receipt_id = any(:ids)`, { ids })
}

async function insert(table: string, columns: Columns, rows: object[], connectionId?: string) {
  if (rows.length === 0) return
  const given = withoutEmpty(columns, rows)
  const values = {
    tenant_id: CURRENT_TENANT,
    ...(connectionId && { connection_id: `'${connectionId}'::uuid` }),
  }
  const names = [...Object.keys(values), ...Object.keys(given)]
  // Arrays beside one another in the list are read row by row; in "from" all of their rows would be put aside first.
  const columnsOfRows = Object.entries(given).map((column) => `unnest(${arrayIn(column)})`)
  await db.rawQuery(
    `insert into ${table} (${names.join(', ')})
     select ${[...Object.values(values), ...columnsOfRows].join(', ')}`,
    bindings(given, rows)
  )
}

/** Most pages have columns that none of their rows fills: the database need not read an array for each. */
function withoutEmpty(columns: Columns, rows: object[]): Columns {
  const filled = (name: string) =>
    rows.some((row) => ((row as Record<string, unknown>)[name] ?? null) !== null)
  return Object.fromEntries(Object.entries(columns).filter(([name]) => filled(name)))
}

async function update(rows: ReceiptRow[]) {
  const assigned = Object.keys(RECEIPT).filter((name) => name !== 'id' && name !== 'external_id')
  await db.rawQuery(
    `update receipts r set ${assigned.map((name) => `${name} = x.${name}`).join(', ')}
       from ${relation(RECEIPT)}
      where r.id = x.id`,
    bindings(RECEIPT, rows)
  )
}

/** The rows as a relation `x`, from an array for each column: quicker to read than a document of JSON. */
function relation(columns: Columns) {
  const arrays = Object.entries(columns).map(arrayIn)
  return `unnest(${arrays.join(', ')}) as x (${Object.keys(columns).join(', ')})`
}

/** The bound array of a column's values. */
const arrayIn = ([name, type]: [string, string]) => `cast(:${name} as ${type}[])`

function bindings(columns: Columns, rows: object[]) {
  const entries = Object.entries(columns).map(([name, type]) => {
    const values = rows.map((row) => (row as Record<string, unknown>)[name] ?? null)
    return [name, type === 'text' ? values : arrayOf(values)]
  })
  return Object.fromEntries(entries)
}

/** Numbers, dates and ids as the text of an array. They need no quotes, which is half of the driver's work. */
const arrayOf = (values: unknown[]) => `{${values.map((value) => value ?? 'null').join()}}`
