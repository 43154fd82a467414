import type { Readable } from 'node:stream'
import db from '@adonisjs/lucid/services/db'
import { auditAfter, type AuditEntry, type AuditFilter } from '#privacy/audit/entries_query'
import { auditWords, COLUMNS, type Column } from '#privacy/audit/words'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { tableFile, type TableRow } from '#shared/table_file'
import { withTenant } from '#tenancy/tenant_scope'

const BATCH = 1000

interface Input {
  format: 'csv' | 'xlsx'
  filter: AuditFilter
}

/**
 * The audit log as a file, oldest first, read while it is sent; that somebody took it is its own last entry. Each row
 * has its link of the chain, so that the file can be compared with the log later. To be called outside of a scope.
 */
export class ExportAudit {
  async handle(actor: Actor, { format, filter }: Input): Promise<Readable> {
    await withTenant(db, actor.tenantId, () =>
      new RecordAudit().handle(actor, {
        action: 'audit.exported',
        subjectType: 'audit',
        details: { format, ...filter },
      })
    )
    const words = auditWords(actor)
    const columns = Object.fromEntries(
      COLUMNS.map((column) => [column, words.column(column)])
    ) as Record<Column, string>
    const units = { at: 'moment' } as const
    return tableFile(
      format,
      rowsOf(actor, filter),
      { sheet: words.sheet, columns, units },
      actor.locale
    )
  }
}

async function* rowsOf(actor: Actor, filter: AuditFilter): AsyncGenerator<TableRow<Column>> {
  let last = 0
  for (;;) {
    const after = last
    const entries = await withTenant(db, actor.tenantId, () =>
      auditAfter(actor, filter, after, BATCH)
    )
    for (const entry of entries) yield toRow(entry)
    if (entries.length < BATCH) return
    last = entries.at(-1)!.id
  }
}

function toRow({ subject: _, ...entry }: AuditEntry): TableRow<Column> {
  return { ...entry, at: entry.at.toISOString(), details: JSON.stringify(entry.details) }
}
