import { DateTime } from 'luxon'
import type { Actor } from '#shared/actor'
import queue from '#shared/queue/service'
import { deliverJob } from '#reporting/schedules/jobs/deliver_job'
import Delivery from '#reporting/schedules/models/delivery'
import { scheduleOf } from '#reporting/schedules/queries/schedules_query'

/** Sends a schedule's report to who asks, as that person may see it. @throws NotFoundError */
export class SendNow {
  async handle(actor: Actor, id: string) {
    await scheduleOf(actor, id)
    await Delivery.create({
      scheduleId: id,
      dueAt: DateTime.now(),
      recipient: `user:${actor.userId}`,
      userId: actor.userId,
      byHand: true,
    })
    await queue.dispatch(deliverJob, { tenantId: actor.tenantId })
  }
}
