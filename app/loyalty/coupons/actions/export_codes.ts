import type { Readable } from 'node:stream'
import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { tableFile, type TableWords } from '#shared/table_file'
import { showBatch } from '#loyalty/coupons/queries/batches_query'
import { codesAfter } from '#loyalty/coupons/queries/codes_query'
import { withTenant } from '#tenancy/tenant_scope'

interface Input {
  batchId: string
  format: 'csv' | 'xlsx'
}

const COLUMNS = ['code', 'state', 'uses', 'customerId', 'activatedAt', 'lastUsedAt'] as const
type Column = (typeof COLUMNS)[number]

const AT_ONCE = 5000
const FIRST = '00000000-0000-0000-0000-000000000000'

/**
 * A file of all codes of a batch, read while it is sent. Codes are worth money: it is written down who took them. To be
 * called outside of a scope.
 *
 * @throws NotFoundError
 */
export class ExportCodes {
  async handle(actor: Actor, { batchId, format }: Input): Promise<Readable> {
    await withTenant(db, actor.tenantId, async () => {
      const { name } = await showBatch(actor, batchId)
      await new RecordAudit().handle(actor, {
        action: 'coupons.exported',
        subjectType: 'coupon_batch',
        subjectId: batchId,
        details: { format, name },
      })
    })
    return tableFile(format, rowsOf(actor, batchId), wordsOf(actor), actor.locale)
  }
}

async function* rowsOf({ tenantId, locale }: Actor, batchId: string) {
  const i18n = i18nManager.locale(locale)
  let after = FIRST
  for (;;) {
    const last = after
    const codes = await withTenant(db, tenantId, () => codesAfter(batchId, last, AT_ONCE))
    for (const code of codes) yield { ...code, state: i18n.t(`coupons.states.${code.state}`) }
    if (codes.length < AT_ONCE) return
    after = codes.at(-1)!.id
  }
}

function wordsOf({ locale }: Actor): TableWords<Column> {
  const i18n = i18nManager.locale(locale)
  const columns = COLUMNS.map((column) => [column, i18n.t(`coupons.export.columns.${column}`)])
  return { sheet: i18n.t('coupons.export.sheet'), columns: Object.fromEntries(columns) }
}
