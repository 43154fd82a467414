import { randomBytes } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { biAddress, type BiAddress } from '#reporting/bi/bi_address'
import { scramSecret } from '#reporting/bi/scram_secret'

/** How a BI program gets in. The password is told this once and kept nowhere. */
export interface BiKey extends BiAddress {
  password: string
}

/** Gives the tenant a role that reads its views, or a new password to the one that it has. */
export class OpenBiAccess {
  async handle(actor: Actor): Promise<BiKey> {
    const password = randomBytes(18).toString('hex')
    const { rows } = await db.rawQuery<{ rows: { role: string }[] }>(
      `insert into bi_accesses (role, opened_by) values (open_bi_access(:secret), :userId)
       on conflict (tenant_id) do update set opened_by = excluded.opened_by, opened_at = now()
       returning role`,
      { secret: scramSecret(password), userId: actor.userId }
    )
    await new RecordAudit().handle(actor, { action: 'bi.opened', subjectType: 'bi-access' })
    return { ...biAddress(rows[0].role), password }
  }
}
