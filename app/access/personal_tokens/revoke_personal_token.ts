import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { found } from '#shared/errors/not_found'
import { personalTokenRows } from '#access/personal_tokens/personal_tokens_query'

/** Ends one of the caller's own tokens. @throws NotFoundError */
export class RevokePersonalToken {
  async handle(actor: Actor, id: number) {
    const [gone] = await personalTokenRows(actor.tenantId, actor.userId!)
      .where({ id })
      .delete()
      .returning('id')
    found(gone ?? null)
    await new RecordAudit().handle(actor, {
      action: 'users.token_revoked',
      subjectType: 'token',
      subjectId: String(id),
    })
  }
}
