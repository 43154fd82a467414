import type { Readable } from 'node:stream'
import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { tableFile, type TableWords } from '#shared/table_file'
import { COLUMNS, exportedRows } from '#customers/export/exported_rows'
import type { CustomerFilter } from '#customers/queries/customers_query'
import { assertSegment, listSegments } from '#customers/queries/segments_query'
import { withTenant } from '#tenancy/tenant_scope'

interface Input {
  format: 'csv' | 'xlsx'
  filter: CustomerFilter
}

const ALL = 1000

/**
 * A file of customers with open contacts, read while it is sent. That somebody took it is written down before its first
 * line. To be called outside of a scope.
 *
 * @throws NotFoundError for a segment that does not exist.
 */
export class ExportCustomers {
  async handle(actor: Actor, { format, filter }: Input): Promise<Readable> {
    const names = await withTenant(db, actor.tenantId, async () => {
      if (filter.segment) await assertSegment(filter.segment)
      await new RecordAudit().handle(actor, {
        action: 'customers.exported',
        subjectType: 'customer',
        details: { format, filters: Object.keys(filter) },
      })
      const { rows } = await listSegments(actor, { perPage: ALL })
      return new Map(rows.map(({ id, name }) => [id, name]))
    })
    const rows = exportedRows(actor, filter, (segment) => names.get(segment) ?? segment)
    return tableFile(format, rows, wordsOf(actor), actor.locale)
  }
}

function wordsOf({ locale }: Actor): TableWords<(typeof COLUMNS)[number]> {
  const i18n = i18nManager.locale(locale)
  const columns = COLUMNS.map((column) => [column, i18n.t(`customers.export.columns.${column}`)])
  return { sheet: i18n.t('customers.export.sheet'), columns: Object.fromEntries(columns) }
}
