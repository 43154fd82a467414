import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { EraseCustomer } from '#customers/actions/erase_customer'
import { PRESENT } from '#customers/segments/members'
import { Actor } from '#shared/actor'
import { withTenant } from '#tenancy/tenant_scope'

const BATCH = 100

/**
 * Erases customers who have bought nothing since a moment, nor were made after it. Each stands among the requests of
 * persons, as a deletion that nobody asked for. Outside of a scope.
 *
 * @returns how many
 */
export async function eraseInactive(tenantId: string, before: Date, signal: AbortSignal) {
  const actor = Actor.system(tenantId)
  let erased = 0
  while (!signal.aborted) {
    const taken = await withTenant(db, tenantId, async () => {
      const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
        `select c.id from customers c where ${PRESENT} and coalesce(c.last_at, c.created_at) < :before
          order by c.id limit ${BATCH}`,
        { before }
      )
      for (const { id } of rows) {
        await new EraseCustomer().handle(actor, id)
        await noteErased(id)
      }
      return rows.length
    })
    erased += taken
    if (taken === 0) break
  }
  return erased
}

function noteErased(customerId: string) {
  return db.table('person_requests').insert({
    id: randomUUID(),
    customer_id: customerId,
    kind: 'deletion',
    channel: 'retention',
    received_on: db.raw('current_date'),
    due_on: db.raw('current_date'),
    state: 'fulfilled',
    closed_at: new Date(),
    done: JSON.stringify({ erased: true }),
  })
}
