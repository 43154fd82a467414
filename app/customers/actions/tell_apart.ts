import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { MergeSameError } from '#customers/errors'
import { customerIdFor } from '#customers/queries/customer_query'

/**
 * Writes down that two customers who look like one person are two. They are not proposed any more, and may still be
 * merged.
 *
 * @throws NotFoundError, MergeSameError
 */
export class TellApart {
  async handle(actor: Actor, wanted: string, other: string) {
    const id = await customerIdFor(actor, wanted)
    const otherId = await customerIdFor(actor, other)
    if (id === otherId) throw new MergeSameError({}, 'customerId')
    const [oneId, anotherId] = [id, otherId].sort()
    await db.rawQuery(
      `insert into distinct_customers (one_id, other_id, user_id) values (:oneId, :anotherId, :userId)
       on conflict do nothing`,
      { oneId, anotherId, userId: actor.userId } as never
    )
    await new RecordAudit().handle(actor, {
      action: 'customers.told_apart',
      subjectType: 'customer',
      subjectId: id,
      details: { otherId },
    })
  }
}
