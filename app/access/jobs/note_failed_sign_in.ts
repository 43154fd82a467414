import encryption from '@adonisjs/core/services/encryption'
import db from '@adonisjs/lucid/services/db'
import type { NoteFailedSignIn } from '#access/jobs/note_failed_sign_in_job'
import { membershipsOf } from '#access/queries/memberships_query'
import { recordSignIn } from '#access/sign_ins/record_sign_in'
import type { JobHandler } from '#shared/queue/job'
import { withTenant } from '#tenancy/tenant_scope'

const noteFailedSignIn: JobHandler<NoteFailedSignIn> = async (
  { userId, origin, what, locked },
  { id: attempt }
) => {
  const ip = encryption.decrypt<string>(origin) ?? undefined
  for (const { tenantId } of await membershipsOf(userId))
    await withTenant(db, tenantId, async () => {
      if (await isNoted(userId, attempt)) return
      const details = { what, attempt }
      await recordSignIn({ tenantId, userId, action: 'sign_ins.failed', ip, details })
      if (locked) await recordSignIn({ tenantId, userId, action: 'sign_ins.locked', ip })
    })
}

/** A worker that died may have written it, and another one may be at it: the later one waits for the earlier. */
async function isNoted(userId: string, attempt: string) {
  await db.rawQuery('select pg_advisory_xact_lock(hashtextextended(:attempt, 0))', { attempt })
  const { rows } = await db.rawQuery<{ rows: unknown[] }>(
    `select 1 from audit_entries
      where subject_type = 'user' and subject_id = :userId and details->>'attempt' = :attempt limit 1`,
    { userId, attempt }
  )
  return rows.length > 0
}

export default noteFailedSignIn
