import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { pageOf, type PageRequest } from '#shared/pagination'
import { selectionOf, type LedgerFilter, type Selection } from '#loyalty/ledger/browser/selection'
import {
  describeMovement,
  movementsSql,
  type MovementRow,
} from '#loyalty/ledger/browser/movement_row'
import { movementWords } from '#loyalty/ledger/movement_words'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

/** Movements of the whole ledger, newest first. @throws NotFoundError for a customer out of sight. */
export async function browseLedger(
  actor: Actor,
  { page: wanted, perPage: size, ...filter }: PageRequest & LedgerFilter
) {
  const { page, perPage, offset } = pageOf({ page: wanted, perPage: size })
  const selection = await selectionOf(actor, filter)
  const { rows: counted } = await db.rawQuery<{ rows: { total: number }[] }>(
    `select count(*)::int as total from ledger_movements m where ${selection.where}`,
    selection.bindings
  )
  return {
    rows: await movementsOf(
      actor,
      selection,
      `order by m.created_at desc, m.id desc limit ${perPage} offset ${offset}`
    ),
    meta: { page, perPage, total: counted[0].total },
  }
}

/** `order` is SQL that sorts and cuts. */
export async function movementsOf(
  actor: Actor,
  { where, members, bindings }: Selection,
  order: string
) {
  const { rows } = await db.rawQuery<{ rows: MovementRow[] }>(
    `${movementsSql(members)} where ${where} ${order}`,
    bindings
  )
  const [cipher, words] = [await tenantCipher(), movementWords(actor)]
  return rows.map((row) => describeMovement(actor, cipher, words, row))
}
