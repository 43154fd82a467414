import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { roubles } from '#shared/money'
import type { TableRow } from '#shared/table_file'
import { openIdentity } from '#customers/identity'
import { LISTED, type ListedRow } from '#customers/listed'
import { selectionOf, type CustomerFilter } from '#customers/queries/customers_query'
import { PROCESSED } from '#customers/segments/members'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { withTenant } from '#tenancy/tenant_scope'

const BATCH = 1000
const FIRST = '00000000-0000-0000-0000-000000000000'

/** Columns of the file, in their order. */
export const COLUMNS = [
  'id',
  'name',
  'phone',
  'email',
  'birthDate',
  'city',
  'tags',
  'segments',
  'visits',
  'total',
  'averageCheck',
  'firstVisitAt',
  'lastVisitAt',
] as const

export type ExportedRow = TableRow<(typeof COLUMNS)[number]>

/** Customers in sight who do not object, with open contacts, by id; each batch is read in a scope of its own. */
export async function* exportedRows(
  actor: Actor,
  filter: CustomerFilter,
  nameOf: (segment: string) => string
): AsyncGenerator<ExportedRow> {
  let after = FIRST
  for (;;) {
    const last = after
    const rows = await withTenant(db, actor.tenantId, () => batchOf(actor, filter, last))
    for (const row of rows) yield { ...row, segments: row.segments.map(nameOf).join(', ') }
    if (rows.length < BATCH) return
    after = String(rows.at(-1)!.id)
  }
}

async function batchOf(actor: Actor, filter: CustomerFilter, after: string) {
  const { from, where, bindings } = await selectionOf(actor, filter)
  const { rows } = await db.rawQuery<{ rows: ListedRow[] }>(
    `select ${LISTED} from ${from}
       left join customer_identities i on i.tenant_id = c.tenant_id and i.customer_id = c.id
      where ${where} and ${PROCESSED} and c.id > :after
      order by c.id limit :batch`,
    { ...bindings, after, batch: BATCH } as never
  )
  const cipher = await tenantCipher()
  return rows.map((row) => ({
    id: row.id,
    ...openIdentity(cipher, row.id, row),
    city: row.city,
    tags: row.tags.join(', '),
    segments: row.segments,
    visits: row.visits,
    total: roubles(row.total),
    averageCheck: row.visits ? roubles(Math.round(row.total / row.visits)) : null,
    firstVisitAt: dateOf(row.first_at),
    lastVisitAt: dateOf(row.last_at),
  }))
}

const dateOf = (moment: Date | null) => moment && moment.toISOString().slice(0, 10)
