import type { Readable } from 'node:stream'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { tableFile, type TableRow } from '#shared/table_file'
import type { LedgerMovement } from '#loyalty/ledger/browser/movement_row'
import { movementsOf } from '#loyalty/ledger/browser/movements_query'
import { selectionOf, type LedgerFilter } from '#loyalty/ledger/browser/selection'
import { movementWords } from '#loyalty/ledger/movement_words'
import { withTenant } from '#tenancy/tenant_scope'

const COLUMNS = [
  'id',
  'createdAt',
  'title',
  'customerId',
  'customer',
  'amount',
  'change',
  'reason',
  'sourceType',
  'sourceId',
  'actor',
] as const

type Column = (typeof COLUMNS)[number]

interface Input {
  format: 'csv' | 'xlsx'
  filter: LedgerFilter
}

const BATCH = 1000
const FIRST = '00000000-0000-0000-0000-000000000000'

/**
 * Movements as a file, oldest first, read while it is sent. That somebody took it is written down before its first line.
 * To be called outside of a scope.
 *
 * @throws NotFoundError for a customer out of sight.
 */
export class ExportLedger {
  async handle(actor: Actor, { format, filter }: Input): Promise<Readable> {
    await withTenant(db, actor.tenantId, async () => {
      await selectionOf(actor, filter)
      await new RecordAudit().handle(actor, {
        action: 'bonuses.exported',
        subjectType: 'ledger',
        details: { format, ...filter },
      })
    })
    const words = movementWords(actor)
    const columns = Object.fromEntries(
      COLUMNS.map((column) => [column, words.column(column)])
    ) as Record<Column, string>
    return tableFile(format, rowsOf(actor, filter), { sheet: words.sheet, columns }, actor.locale)
  }
}

async function* rowsOf(actor: Actor, filter: LedgerFilter): AsyncGenerator<TableRow<Column>> {
  let after = FIRST
  for (;;) {
    const last = after
    const movements = await withTenant(db, actor.tenantId, () => batchOf(actor, filter, last))
    for (const movement of movements) yield toRow(movement)
    if (movements.length < BATCH) return
    after = movements.at(-1)!.id
  }
}

async function batchOf(actor: Actor, filter: LedgerFilter, after: string) {
  const selection = await selectionOf(actor, filter)
  selection.where += ' and m.id > :after'
  selection.bindings.after = after as never
  return movementsOf(actor, selection, `order by m.id limit ${BATCH}`)
}

function toRow({ customer, source, createdAt, ...movement }: LedgerMovement): TableRow<Column> {
  const { id, title, amount, change, reason, actor } = movement
  return {
    id,
    createdAt: createdAt.toISOString(),
    title,
    customerId: customer.id,
    customer: customer.name,
    amount,
    change,
    reason,
    sourceType: source?.type ?? null,
    sourceId: source?.id ?? null,
    actor,
  }
}
