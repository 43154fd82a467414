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
 * day, each in a scope of its own unless one is open.
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
  for (let at = 0; at < dates.length; at += atOnce) {
    signal?.throwIfAborted()
    const days = await Promise.all(
      dates.slice(at, at + atOnce).map((date) => inside(() => heldOn(date, venues, bindings)))
    )
    for (const held of days.flat())
      baskets.add(
        held
          .split(',')
          .map(Number)
          .sort((a, b) => a - b)
      )
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

/** The things of each receipt of a day, as text: millions of rows would cost more than the counting. */
async function heldOn(
  date: string,
  venues: string[],
  bindings: { products: string[]; numbers: number[] }
): Promise<string[]> {
  const { rows } = await db.rawQuery<{ rows: { held: string | null }[] }>(
    `select string_agg(held, ';') as held from (
       select string_agg(distinct named.number::text, ',') as held
       from unnest(cast(:venues as uuid[])) as venue (id)
       cross join lateral (
         select r.tenant_id, r.id from receipts r
         where r.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid and r.venue_id = venue.id
           and r.business_date = :date and r.status = 'closed' and r.kind = 'sale' offset 0) r
       cross join lateral (
         select line.product_id from receipt_items line
         where line.tenant_id = r.tenant_id and line.receipt_id = r.id and line.qty_milli > 0 offset 0) line
       join unnest(cast(:products as uuid[]), cast(:numbers as int[])) as named (product, number)
         on named.product = line.product_id
       group by r.id
     ) receipts`,
    { ...bindings, venues, date }
  )
  return rows[0].held?.split(';') ?? []
}
