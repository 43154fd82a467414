import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'

/** Lets support look at the tenant for some hours. One that is open ends. */
export class OpenSupportAccess {
  async handle(actor: Actor, { hours, reason }: { hours: number; reason: string }) {
    await closeOpen()
    const { rows } = await db.rawQuery<{ rows: { id: string; expiresAt: Date }[] }>(
      `insert into support_accesses (opened_by, reason, expires_at)
       values (:userId, :reason, now() + make_interval(hours => :hours))
       returning id, expires_at as "expiresAt"`,
      { userId: actor.userId, reason, hours }
    )
    const [access] = rows
    const details = { hours }
    await new RecordAudit().handle(actor, { ...deed('opened'), subjectId: access.id, details })
    return access
  }
}

/** Ends it at once: the next thing that support asks for is refused. */
export class CloseSupportAccess {
  async handle(actor: Actor) {
    if (await closeOpen()) await new RecordAudit().handle(actor, deed('closed'))
  }
}

async function closeOpen() {
  const { rowCount } = await db.rawQuery<{ rowCount: number }>(
    'update support_accesses set closed_at = now() where closed_at is null and expires_at > now()'
  )
  return rowCount > 0
}

const deed = (what: string) => ({ action: `support.${what}`, subjectType: 'support-access' })
