import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { IN_FAMILY } from '#customers/merging/family'
import { customerIdFor } from '#customers/queries/customer_query'
import { pageOf, type PageRequest } from '#shared/pagination'
import { roubles } from '#shared/money'

interface MovementRow {
  id: string
  type: string
  amount: number
  change: number
  reason: string
  sourceType: string | null
  sourceId: string | null
  programmeVersion: number | null
  reverses: string | null
  createdAt: Date
  expiresAt: Date | null
}

const OWN = `m.id in (select e.movement_id from ledger_entries e where e.${IN_FAMILY})`

/**
 * The movements of a customer and of those merged into it, newest first: what each was, what it changed and why. What
 * only went from one of them to another changed nothing.
 *
 * @throws NotFoundError
 */
export async function listMovements(actor: Actor, wanted: string, request: PageRequest) {
  const customerId = await customerIdFor(actor, wanted)
  const { page, perPage, offset } = pageOf(request)
  const { rows: known } = await db.rawQuery<{ rows: { total: number }[] }>(
    `select count(*)::int as total from ledger_movements m where ${OWN}`,
    { customerId }
  )
  const [{ total }] = known
  const { rows } = await db.rawQuery<{ rows: MovementRow[] }>(
    `select m.id, m.type, m.amount, m.reason, m.source_type as "sourceType", m.source_id as "sourceId",
            m.programme_version as "programmeVersion", m.reverses, m.created_at as "createdAt",
            (select coalesce(sum(e.amount), 0)::bigint from ledger_entries e
              where e.tenant_id = m.tenant_id and e.movement_id = m.id and e.account = 'member'
                and e.${IN_FAMILY}) as change,
            (select max(l.expires_at) from ledger_lots l
              where l.tenant_id = m.tenant_id and l.movement_id = m.id) as "expiresAt"
       from ledger_movements m where ${OWN}
      order by m.created_at desc, m.id desc limit :perPage offset :offset`,
    { customerId, perPage, offset }
  )
  return { rows: rows.map(describeMovement), meta: { page, perPage, total } }
}

function describeMovement({ amount, change, createdAt, expiresAt, ...row }: MovementRow) {
  return {
    ...row,
    amount: roubles(amount),
    change: roubles(change),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
  }
}
