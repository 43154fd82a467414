import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { RecordAudit } from '#shared/audit/record_audit'

/**
 * Says which user a manager of the CRM is; `null` says that it is none of them, whatever the e-mail says.
 *
 * @throws NotFoundError for a manager or user that the tenant does not have.
 */
export class LinkManager {
  async handle(actor: Actor, employeeId: string, userId: string | null) {
    await assertManager(employeeId)
    if (userId) found(await db.from('memberships').where('user_id', userId).first())
    await db.rawQuery(
      `insert into manager_users (employee_id, user_id) values (:employeeId, :userId)
       on conflict (tenant_id, employee_id) do update set user_id = excluded.user_id, updated_at = now()`,
      { employeeId, userId } as never
    )
    await note(actor, 'managers.linked', employeeId, { userId })
  }
}

/** Leaves it to the e-mail again. @throws NotFoundError */
export class UnlinkManager {
  async handle(actor: Actor, employeeId: string) {
    await assertManager(employeeId)
    await db.from('manager_users').where('employee_id', employeeId).delete()
    await note(actor, 'managers.unlinked', employeeId)
  }
}

async function assertManager(employeeId: string) {
  found(await db.from('employees').where('id', employeeId).select('id').first())
}

function note(actor: Actor, action: string, subjectId: string, details = {}) {
  return new RecordAudit().handle(actor, { action, subjectType: 'employee', subjectId, details })
}
