import encryption from '@adonisjs/core/services/encryption'
import type { NoteFailedSignIn } from '#access/jobs/note_failed_sign_in_job'
import { membershipsOf } from '#access/queries/memberships_query'
import { recordSignIn } from '#access/sign_ins/record_sign_in'
import type { JobHandler } from '#shared/queue/job'

const noteFailedSignIn: JobHandler<NoteFailedSignIn> = async ({ userId, origin, what, locked }) => {
  const ip = encryption.decrypt<string>(origin) ?? undefined
  for (const { tenantId } of await membershipsOf(userId)) {
    await recordSignIn({ tenantId, userId, action: 'sign_ins.failed', ip, details: { what } })
    if (locked) await recordSignIn({ tenantId, userId, action: 'sign_ins.locked', ip })
  }
}

export default noteFailedSignIn
