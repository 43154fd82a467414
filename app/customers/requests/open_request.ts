import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { RequestClosedError } from '#customers/requests/errors'
import { showRequest, type PersonRequest } from '#customers/requests/requests_query'

/** A request that waits for its answer; nobody else answers it meanwhile. @throws NotFoundError, RequestClosedError */
export async function lockOpenRequest(actor: Actor, id: string): Promise<PersonRequest> {
  await db.rawQuery('select 1 from person_requests where id = :id for update', { id })
  const request = await showRequest(actor, id)
  if (request.state !== 'open') throw new RequestClosedError()
  return request
}

/** Writes down what became of a request. */
export async function changeRequest(
  actor: Actor,
  { id, customer, kind }: PersonRequest,
  action: string,
  columns: Record<string, unknown>,
  details: Record<string, unknown> = {}
) {
  await db.from('person_requests').where('id', id).update(columns)
  await new RecordAudit().handle(actor, {
    action,
    subjectType: 'person_request',
    subjectId: id,
    details: { customerId: customer.id, kind, ...details },
  })
}
