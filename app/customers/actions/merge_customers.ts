import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { MergeSameError } from '#customers/errors'
import { moveBelongings } from '#customers/merging/belongings'
import { fillGaps } from '#customers/merging/gaps'
import { customerIdFor } from '#customers/queries/customer_query'
import { refreshConsents } from '#customers/statistics/refresh_consents'
import { refreshCustomers } from '#customers/statistics/refresh_customers'

/**
 * Makes two customers one: all that belongs to the second moves, and what the first lacks is filled in from it. Who was
 * merged stays as a record of its own, by which vendors and phones still find their way, so that the merge can be undone.
 *
 * @throws NotFoundError, MergeSameError, and refusals of those who move something
 */
export class MergeCustomers {
  async handle(actor: Actor, wanted: string, duplicate: string): Promise<string> {
    const id = await customerIdFor(actor, wanted)
    const mergedId = await customerIdFor(actor, duplicate)
    if (id === mergedId) throw new MergeSameError({}, 'customerId')
    await lockCustomers([id, mergedId])

    const [{ id: mergeId }] = await db
      .table('customer_merges')
      .returning('id')
      .insert({
        customer_id: id,
        merged_id: mergedId,
        filled: JSON.stringify(await fillGaps(id, mergedId)),
        user_id: actor.userId,
      })
    await moveBelongings(actor, { id, mergedId, mergeId, at: new Date() })
    await db
      .from('customers')
      .where('id', mergedId)
      .orWhere('merged_into', mergedId)
      .update({ merged_into: id })
    await refreshConsents([id, mergedId])
    await refreshCustomers([id, mergedId])
    await new RecordAudit().handle(actor, {
      action: 'customers.merged',
      subjectType: 'customer',
      subjectId: id,
      details: { mergedId },
    })
    return id
  }
}

/** In one order for everybody, so that two merges never wait for each other; rows that name the customers may be written. */
export async function lockCustomers(ids: string[]) {
  await db.rawQuery('select 1 from customers where id = any(:ids) order by id for no key update', {
    ids,
  })
}
