import db from '@adonisjs/lucid/services/db'
import { openIdentity, type SealedIdentity } from '#customers/identity'
import type { RefundedLine } from '#loyalty/purchases/refunded_lines'
import type { StoredLine } from '#loyalty/purchases/purchase'
import { placeOf } from '#loyalty/till/place'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import type { Actor } from '#shared/actor'
import { roubles } from '#shared/money'
import { pageOf, type PageRequest } from '#shared/pagination'

interface Row extends SealedIdentity {
  id: string
  at: Date
  external_id: string | null
  source: string
  state: string
  customer_id: string | null
  total: number
  discount: number
  paid_with_bonuses: number
  earned: number
  lines: StoredLine[]
  refunds: RefundedLine[][]
}

/** What the tills of a venue sold, the latest first, with what is left of each line. @throws NotFoundError */
export async function recentPurchases(
  actor: Actor,
  { venueId, ...request }: PageRequest & { venueId: string }
) {
  await placeOf(actor, venueId)
  const { page, perPage } = pageOf(request)
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select p.*, i.name, null as phone, null as email, null as birth_date,
            (select coalesce(jsonb_agg(r.lines), '[]') from purchase_refunds r where r.purchase_id = p.id) as refunds
       from purchases p
       left join customer_identities i on i.tenant_id = p.tenant_id and i.customer_id = p.customer_id
      where p.venue_id = :venueId and p.source <> 'connector'
      order by p.at desc, p.id limit :perPage offset :offset`,
    { venueId, perPage, offset: (page - 1) * perPage }
  )
  const { rows: count } = await db.rawQuery<{ rows: { total: number }[] }>(
    `select count(*)::int as total from purchases where venue_id = :venueId and source <> 'connector'`,
    { venueId }
  )
  const cipher = rows.some(({ name }) => name) ? await tenantCipher() : null
  return {
    rows: rows.map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      number: row.external_id,
      source: row.source,
      state: row.state,
      customer: row.customer_id && {
        id: row.customer_id,
        name: cipher && openIdentity(cipher, row.customer_id, row).name,
      },
      total: roubles(row.total),
      discount: roubles(row.discount),
      paidWithBonuses: roubles(row.paid_with_bonuses),
      earned: roubles(row.earned),
      items: row.lines.map((line, index) => itemOf(line, index, row.refunds.flat())),
    })),
    meta: { page, perPage, total: count[0].total },
  }
}

function itemOf({ name, quantity, total }: StoredLine, index: number, refunds: RefundedLine[]) {
  const returned = refunds
    .filter(({ line }) => line === index)
    .reduce((sum, line) => sum + line.quantity, 0)
  return {
    line: index + 1,
    name,
    quantity: quantity / 1000,
    left: (quantity - returned) / 1000,
    total: roubles(total),
  }
}
