import db from '@adonisjs/lucid/services/db'
import { Baskets } from '#reporting/basket/baskets'
import { eachDay, type DateRange } from '#reporting/dates'
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
    for (const lines of days) for (const held of basketsOf(lines)) baskets.add(held)
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

/** A day's lines: of each, its receipt and the number of its thing. */
interface Lines {
  receipts: number[]
  things: number[]
}

/** As text, and not told apart by receipt: that would cost the database more than the counting does here. */
async function linesOn(
  date: string,
  venues: string[],
  bindings: { products: string[]; numbers: number[] }
): Promise<Lines> {
  const { rows } = await db.rawQuery<{ rows: { receipts: string; things: string }[] }>(
    `select coalesce(array_to_json(array_agg(line.receipt_id)), '[]')::text as receipts,
            coalesce(array_to_json(array_agg(named.number)), '[]')::text as things
     from (
       select line.receipt_id, line.product_id
       from unnest(cast(:venues as uuid[])) as venue (id)
       cross join lateral (
         select r.tenant_id, r.id from receipts r
         where r.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid and r.venue_id = venue.id
           and r.business_date = :date and r.status = 'closed' and r.kind = 'sale' offset 0) r
       cross join lateral (
         select line.receipt_id, line.product_id from receipt_items line
         where line.tenant_id = r.tenant_id and line.receipt_id = r.id and line.qty_milli > 0 offset 0) line
       offset 0
     ) line
     join unnest(cast(:products as uuid[]), cast(:numbers as int[])) as named (product, number)
       on named.product = line.product_id`,
    { ...bindings, venues, date }
  )
  const { receipts, things } = rows[0]
  return { receipts: JSON.parse(receipts), things: JSON.parse(things) }
}

/** What each receipt holds, each thing once, smallest first. */
function basketsOf({ receipts, things }: Lines): number[][] {
  const held = new Map<number, number[]>()
  for (const [line, receipt] of receipts.entries()) {
    const known = held.get(receipt)
    if (known) known.push(things[line])
    else held.set(receipt, [things[line]])
  }
  return [...held.values()].map((all) =>
    all.sort((a, b) => a - b).filter((thing, at) => thing !== all[at - 1])
  )
}
