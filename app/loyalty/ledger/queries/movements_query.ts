import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
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

/** A customer's movements, newest first: what each was, what it changed and why. @throws NotFoundError */
export async function listMovements(_actor: Actor, customerId: string, request: PageRequest) {
  const { page, perPage } = pageOf(request)
  const { rows: known } = await db.rawQuery<{ rows: { total: number }[] }>(
    `select (select count(*)::int from ledger_movements m where m.customer_id = c.id) as total
       from customers c where c.id = :customerId`,
    { customerId }
  )
  const { total } = found(known[0])
  const { rows } = await db.rawQuery<{ rows: MovementRow[] }>(
    `select m.id, m.type, m.amount, m.reason, m.source_type as "sourceType", m.source_id as "sourceId",
            m.programme_version as "programmeVersion", m.reverses, m.created_at as "createdAt",
            (select coalesce(sum(e.amount), 0)::bigint from ledger_entries e
              where e.tenant_id = m.tenant_id and e.movement_id = m.id and e.customer_id = m.customer_id
                and e.account = 'member') as change,
            (select max(l.expires_at) from ledger_lots l
              where l.tenant_id = m.tenant_id and l.movement_id = m.id) as "expiresAt"
       from ledger_movements m where m.customer_id = :customerId
      order by m.created_at desc, m.id desc limit :perPage offset :offset`,
    { customerId, perPage, offset: (page - 1) * perPage }
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
