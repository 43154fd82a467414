import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { lockCustomers } from '#customers/actions/merge_customers'
import { MergeNestedError, NotMergedError } from '#customers/errors'
import { giveBelongingsBack } from '#customers/merging/belongings'
import { familyOf } from '#customers/merging/family'
import { takeBack, type Filled } from '#customers/merging/gaps'
import { customerIdFor } from '#customers/queries/customer_query'
import { refreshConsents } from '#customers/statistics/refresh_consents'
import { refreshCustomers } from '#customers/statistics/refresh_customers'

interface Merge {
  id: string
  customer_id: string
  filled: Filled
}

/**
 * Parts two customers again: each has the purchases that its source named, also those made since the merge, and what
 * was filled in is taken back unless somebody changed it. Moved bonuses go back as far as they are still there.
 *
 * @throws NotFoundError, NotMergedError, MergeNestedError
 */
export class UnmergeCustomer {
  async handle(actor: Actor, wanted: string, mergedId: string) {
    const id = await customerIdFor(actor, wanted)
    await lockCustomers([id, mergedId])
    const merge: Merge | null = await db
      .from('customer_merges')
      .where('merged_id', mergedId)
      .whereNull('undone_at')
      .first()
    const survivor = merge && (await customerIdFor(actor, mergedId))
    if (!merge || survivor !== id) throw new NotMergedError({}, 'customerId')
    if (merge.customer_id !== id) throw new MergeNestedError({}, 'customerId')

    await db
      .from('customer_merges')
      .where('id', merge.id)
      .update({ undone_at: db.raw('now()') })
    const family = await familyOf(mergedId)
    await db.from('customers').where('id', mergedId).update({ merged_into: null })
    await db
      .from('customers')
      .whereIn('id', family)
      .whereNot('id', mergedId)
      .update({ merged_into: mergedId })
    const pair = { id, mergedId, mergeId: merge.id, at: new Date() }
    const stayed = await giveBelongingsBack(actor, { ...pair, family })
    await takeBack(id, mergedId, merge.filled)
    await refreshConsents([id, mergedId])
    await refreshCustomers([id, mergedId])
    await new RecordAudit().handle(actor, {
      action: 'customers.unmerged',
      subjectType: 'customer',
      subjectId: id,
      details: { mergedId, ...stayed },
    })
    return { id: mergedId, stayed }
  }
}
