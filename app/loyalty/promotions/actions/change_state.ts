import db from '@adonisjs/lucid/services/db'
import { PromotionStateError } from '#loyalty/promotions/errors'
import { newRevision } from '#loyalty/promotions/in_force/new_revision'
import { promotionToChange, type State } from '#loyalty/promotions/queries/promotions_query'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'

/** From which states one leads to another. What has ended stays ended: a copy begins anew. */
const WAYS: Record<Exclude<State, 'draft'>, State[]> = {
  active: ['draft', 'paused'],
  paused: ['active'],
  ended: ['active', 'paused'],
}

/** Puts a promotion in force, or out of it. Doing so twice changes nothing. @throws NotFoundError, PromotionStateError */
export class ChangePromotionState {
  async handle(actor: Actor, id: string, to: keyof typeof WAYS) {
    const { state: from } = await promotionToChange(actor, id)
    if (from === to) return
    if (!WAYS[to].includes(from)) throw new PromotionStateError({ state: from })
    await db.from('promotions').where('id', id).update({ state: to, updated_at: new Date() })
    await newRevision()
    await new RecordAudit().handle(actor, {
      action: `promotions.${to}`,
      subjectType: 'promotion',
      subjectId: id,
      details: { from },
    })
  }
}
