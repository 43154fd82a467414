import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'

/** Ends the tenant's role and what is connected with it. Without one nothing happens. */
export class CloseBiAccess {
  async handle(actor: Actor) {
    const { rowCount } = await db.rawQuery<{ rowCount: number }>('delete from bi_accesses')
    if (rowCount === 0) return
    await db.rawQuery('select close_bi_access()')
    await new RecordAudit().handle(actor, { action: 'bi.closed', subjectType: 'bi-access' })
  }
}
