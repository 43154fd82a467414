import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { found } from '#shared/errors/not_found'
import { IN_FAMILY } from '#customers/merging/family'
import { customerIdFor } from '#customers/queries/customer_query'
import { noteContext } from '#customers/queries/notes_query'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

/** @throws NotFoundError */
export class AddNote {
  async handle(actor: Actor, wanted: string, text: string): Promise<string> {
    const customerId = await customerIdFor(actor, wanted)
    const id = randomUUID()
    const cipher = await tenantCipher()
    await db.table('customer_notes').insert({
      id,
      customer_id: customerId,
      body: cipher.seal(noteContext(id), text),
      author_id: actor.userId,
    })
    await audit(actor, 'customers.note_added', customerId)
    return id
  }
}

/** @throws NotFoundError */
export class DeleteNote {
  async handle(actor: Actor, wanted: string, noteId: string) {
    const customerId = await customerIdFor(actor, wanted)
    const { rows } = await db.rawQuery<{ rows: unknown[] }>(
      `delete from customer_notes where id = :noteId and ${IN_FAMILY} returning 1`,
      { noteId, customerId }
    )
    found(rows[0])
    await audit(actor, 'customers.note_deleted', customerId)
  }
}

function audit(actor: Actor, action: string, subjectId: string) {
  return new RecordAudit().handle(actor, { action, subjectType: 'customer', subjectId })
}
