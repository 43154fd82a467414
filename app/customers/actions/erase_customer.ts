import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { customerIdFor } from '#customers/queries/customer_query'
import { textsAboutCustomers } from '#customers/written_about'

/** Tables that say who somebody is or was; consents only say what was agreed to, and when. */
const PERSONAL = ['customer_identities', 'customer_names', 'customer_notes', 'segment_members']

/**
 * Forgets who a customer is, and those who were merged into this one. Receipts and deals stay, of nobody in particular;
 * links to vendors stay as well, so that a sync does not bring the identity back, and requests without what was said in
 * them.
 *
 * @throws NotFoundError
 */
export class EraseCustomer {
  async handle(actor: Actor, wanted: string) {
    const id = await customerIdFor(actor, wanted)
    const rows = await db.from('customers').where('id', id).orWhere('merged_into', id).select('id')
    const ids: string[] = rows.map((row) => row.id)
    for (const table of PERSONAL) await db.from(table).whereIn('customer_id', ids).delete()
    for (const { table, column } of textsAboutCustomers())
      await db
        .from(table)
        .whereIn('customer_id', ids)
        .update({ [column]: '' })
    await db
      .from('customer_consents')
      .whereIn('customer_id', ids)
      .whereNull('withdrawn_at')
      .update({ withdrawn_at: db.raw('now()') })
    await db
      .from('person_requests')
      .whereIn('customer_id', ids)
      .update({ said: null, extension_reason: null, answer: null })
    await db
      .from('customers')
      .whereIn('id', ids)
      .update({ erased_at: db.raw('now()'), city: null, tags: [], fields: '{}', consents: [] })
    await new RecordAudit().handle(actor, {
      action: 'customers.erased',
      subjectType: 'customer',
      subjectId: id,
      details: { customers: ids.length },
    })
  }
}
