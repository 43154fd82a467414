import db from '@adonisjs/lucid/services/db'
import { Baskets } from '#reporting/basket/baskets'
import { eachDay, type DateRange } from '#reporting/dates'
import { CURRENT_TENANT } from '#shared/database/current_tenant'
import { currentScope, withTenant } from '#tenancy/tenant_scope'

export const LEVELS = ['product', 'category'] as const
export type Level = (typeof LEVELS)[number]

export interface Scope extends DateRange {
  venues: string[]
  level: Level
}

/** Days that are read beside each other, as the database has more than one core. */
const AT_ONCE = 2

/**
 * What the sales of some venues and days hold, without modifiers, and the ids that its numbers stand for. Read day by
 * day, each in a scope of its own unless one is open, the next days while those before are taken in.
 */
export async function readBaskets(
  tenantId: string,
  { venues, level, from, to }: Scope,
  signal?: AbortSignal
) {
  const inside = <T>(work: () => Promise<T>) => withTenant(db, tenantId, work)
  const catalogue = await inside(() => itemsOf(level))
  const items = [...new Set(catalogue.map(({ item }) => item))]
  const numbers = new Map(items.map((item, number) => [item, number]))
  const bindings = {
    products: catalogue.map(({ product }) => product),
    numbers: catalogue.map(({ item }) => numbers.get(item)!),
    items: items.length,
  }
  const baskets = new Baskets()
  const dates = eachDay({ from, to })
  const atOnce = currentScope() ? 1 : AT_ONCE
  const read = (at: number) =>
    Promise.all(
      dates.slice(at, at + atOnce).map((date) => inside(() => linesOn(date, venues, bindings)))
    )
  let next = read(0)
  for (let at = 0; at < dates.length; at += atOnce) {
    const days = await next
    signal?.throwIfAborted()
    next = read(at + atOnce)
    for (const lines of days) for (const held of basketsOf(lines, items.length)) baskets.add(held)
  }
  return { items, baskets }
}

async function itemsOf(level: Level) {
  const item =
    level === 'product' ? 'p.id::text' : `coalesce('shown:' || c.shown_as, c.id::text, '')`
  const { rows } = await db.rawQuery<{ rows: { product: string; item: string }[] }>(
    `select p.id as product, ${item} as item
     from products p
     left join product_categories c on c.tenant_id = p.tenant_id and c.id = p.category_id
     where p.kind <> 'modifier' order by 2, 1`
  )
  return rows
}

/**
 * A day's lines, each as one number of its receipt and its thing: told apart here, because that would cost the database
 * more than the counting. The lines are found by all receipts of the day together: those of receipts that came one after another
 * lie beside each other.
 */
async function linesOn(
  date: string,
  venues: string[],
  bindings: { products: string[]; numbers: number[]; items: number }
): Promise<Float64Array> {
  const { rows } = await db.rawQuery<{ rows: { lines: string | null }[] }>(
    `select array_to_json(array_agg(line.receipt_id * :items + named.number))::text as lines
     from (
       select receipt_id, product_id from receipt_items
       where tenant_id = ${CURRENT_TENANT} and qty_milli > 0
         and receipt_id = any(array(
           select r.id from unnest(cast(:venues as uuid[])) as venue (id)
           cross join lateral (
             select id from receipts
             where tenant_id = ${CURRENT_TENANT} and venue_id = venue.id
               and business_date = :date and status = 'closed' and kind = 'sale' offset 0) r))
       offset 0
     ) line
     join unnest(cast(:products as uuid[]), cast(:numbers as int[])) as named (product, number)
       on named.product = line.product_id`,
    { ...bindings, venues, date }
  )
  return new Float64Array(JSON.parse(rows[0].lines ?? '[]')).sort()
}

/** What each receipt of the lines holds, each thing once, smallest first. */
function basketsOf(lines: Float64Array, items: number): number[][] {
  const baskets: number[][] = []
  let [open, last] = [-1, -1]
  for (const line of lines) {
    if (line === last) continue
    last = line
    const receipt = Math.floor(line / items)
    if (receipt !== open) baskets.push([])
    open = receipt
    baskets.at(-1)!.push(line % items)
  }
  return baskets
}
