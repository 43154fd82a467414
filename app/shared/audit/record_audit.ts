import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'

interface Entry {
  /** `area.past_tense`, say `users.invited`. */
  action: string
  subjectType: string
  subjectId?: string
  /** In a person's words. */
  reason?: string
  /** What changed. Never personal data, never a secret. */
  details?: Record<string, unknown>
}

/** Writes down who did what, in the same transaction as the deed. */
export class RecordAudit {
  async handle(actor: Actor, { action, subjectType, subjectId, reason, details = {} }: Entry) {
    await db.table('audit_entries').insert({
      user_id: actor.userId,
      action,
      subject_type: subjectType,
      subject_id: subjectId,
      ip: actor.address,
      reason,
      details: JSON.stringify(details),
    })
  }
}
