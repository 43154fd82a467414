import queue from '#shared/queue/service'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { found } from '#shared/errors/not_found'
import Membership from '#access/models/membership'
import SecondFactor from '#access/models/second_factor'
import { ServesOthersError } from '#access/errors/errors'
import { tellPersonJob } from '#access/letters/tell_person_job'
import { membershipsOf } from '#access/queries/memberships_query'
import { EndOtherSignIns } from '#access/sign_ins/end_sign_ins'

/** Turns one's own second factor off. Who one is was proved just before. */
export class TurnOffSecondFactor {
  async handle(actor: Actor) {
    const userId = actor.userId!
    await found(await SecondFactor.find(userId)).delete()
    await new RecordAudit().handle(actor, {
      action: 'users.second_factor_off',
      subjectType: 'user',
      subjectId: userId,
    })
    await queue.dispatch(tellPersonJob, { letter: 'second-factor-off', userId })
  }
}

/**
 * Takes the second factor off a member who lost it, and signs the member out. Somebody who serves other tenants too is not
 * in the hands of this one.
 *
 * @throws NotFoundError, ServesOthersError
 */
export class ResetSecondFactor {
  async handle(actor: Actor, userId: string) {
    found(await Membership.findBy('user_id', userId))
    const factor = found(await SecondFactor.find(userId))
    const memberships = await membershipsOf(userId)
    if (memberships.some(({ tenantId }) => tenantId !== actor.tenantId))
      throw new ServesOthersError()

    await factor.delete()
    await new EndOtherSignIns().handle(userId, null)
    await new RecordAudit().handle(actor, {
      action: 'users.second_factor_reset',
      subjectType: 'user',
      subjectId: userId,
    })
    await queue.dispatch(tellPersonJob, { letter: 'second-factor-reset', userId })
  }
}
