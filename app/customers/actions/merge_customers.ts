import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { MergeSameError } from '#customers/errors'
import { fillGaps } from '#customers/merging/gaps'
import { customerIdFor } from '#customers/queries/customer_query'
import { refreshCustomers } from '#customers/statistics/refresh_customers'

/**
 * Makes two customers one: purchases move, and what the first lacks is filled in from the second. Who was merged stays
 * as a record of its own, by which vendors and phones still find their way, so that the merge can be undone.
 *
 * @throws NotFoundError, MergeSameError
 */
export class MergeCustomers {
  async handle(actor: Actor, wanted: string, duplicate: string): Promise<string> {
    const id = await customerIdFor(actor, wanted)
    const mergedId = await customerIdFor(actor, duplicate)
    if (id === mergedId) throw new MergeSameError({}, 'customerId')
    await lockCustomers([id, mergedId])

    await db.table('customer_merges').insert({
      customer_id: id,
      merged_id: mergedId,
      filled: JSON.stringify(await fillGaps(id, mergedId)),
      user_id: actor.userId,
    })
    await db
      .from('customers')
      .where('id', mergedId)
      .orWhere('merged_into', mergedId)
      .update({ merged_into: id })
    await db.rawQuery(
      `update receipts set customer_id = :id, merged_from = coalesce(merged_from, :mergedId)
        where customer_id = :mergedId`,
      { id, mergedId }
    )
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

/** In one order for everybody, so that two merges never wait for each other. */
export async function lockCustomers(ids: string[]) {
  await db.rawQuery('select 1 from customers where id = any(:ids) order by id for update', { ids })
}
