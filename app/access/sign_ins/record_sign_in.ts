import db from '@adonisjs/lucid/services/db'
import { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { withTenant } from '#tenancy/tenant_scope'

interface Happening {
  tenantId: string
  /** Whose account it is: nobody is an actor yet, or no more. */
  userId: string
  action: 'sign_ins.opened' | 'sign_ins.failed' | 'sign_ins.locked' | 'sign_ins.ended'
  ip: string | undefined
  details?: Record<string, unknown>
}

/** Writes into the audit of a tenant what happened at the door of an account, without its e-mail. */
export function recordSignIn({ tenantId, userId, action, ip, details }: Happening) {
  const person = new Actor(tenantId, userId, 'account', [], null)
  person.address = ip
  return withTenant(db, tenantId, () =>
    new RecordAudit().handle(person, { action, subjectType: 'user', subjectId: userId, details })
  )
}
