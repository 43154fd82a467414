import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { today } from '#shared/clock'
import type { ConsentKind } from '#customers/consent_kinds'
import { customerIdFor } from '#customers/queries/customer_query'
import { RequestTooEarlyError } from '#customers/requests/errors'
import type { REQUEST_CHANNELS } from '#customers/requests/requests_query'
import { sealText } from '#customers/requests/sealed'
import { dueOn, type RequestKind } from '#customers/requests/terms'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { tenantSummary } from '#tenancy/queries/tenant_summary_query'

interface Input {
  customerId: string
  kind: RequestKind
  /** Of a stop. */
  purpose?: ConsentKind
  channel: (typeof REQUEST_CHANNELS)[number]
  /** Today, when left out. */
  receivedOn?: string
  said?: string
}

/** Writes down what a person asks for; the deadline runs from the day it came. @throws NotFoundError, RequestTooEarlyError */
export class TakeRequest {
  async handle(actor: Actor, { customerId: wanted, said, ...input }: Input): Promise<string> {
    const customerId = await customerIdFor(actor, wanted)
    const { timezone } = await tenantSummary(actor)
    const now = today(timezone)
    const { kind, channel, receivedOn = now } = input
    if (receivedOn > now) throw new RequestTooEarlyError({}, 'receivedOn')
    const purpose = kind === 'stop' ? input.purpose! : null
    const id = randomUUID()
    await db.table('person_requests').insert({
      id,
      customer_id: customerId,
      kind,
      purpose,
      channel,
      received_on: receivedOn,
      due_on: dueOn({ kind, purpose }, receivedOn),
      taken_by: actor.userId,
      said: sealText(await tenantCipher(), 'said', id, said),
    })
    await new RecordAudit().handle(actor, {
      action: 'requests.taken',
      subjectType: 'person_request',
      subjectId: id,
      details: { customerId, kind, channel, ...(purpose && { purpose }) },
    })
    return id
  }
}
