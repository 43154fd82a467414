import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import type { ConsentKind, ConsentSource } from '#customers/consent_kinds'
import { IN_FAMILY } from '#customers/merging/family'
import { consentsOf, type Consent } from '#customers/queries/consents_query'
import { customerIdFor } from '#customers/queries/customer_query'
import { refreshMembers } from '#customers/segments/members'
import { refreshConsents } from '#customers/statistics/refresh_consents'

interface Given {
  kind: ConsentKind
  source: ConsentSource
  textVersion?: string
  /** ISO 8601; now, when left out. */
  givenAt?: string
}

/** Writes down that a customer consents. Given twice, the first one counts. @throws NotFoundError */
export class GiveConsent {
  async handle(actor: Actor, wanted: string, { kind, ...given }: Given): Promise<Consent[]> {
    return giveConsent(actor, await customerIdFor(actor, wanted), { kind, ...given })
  }
}

/** The same for a customer whom the actor is just making. */
export async function giveConsent(
  actor: Actor,
  id: string,
  { kind, ...given }: Given
): Promise<Consent[]> {
  await db.rawQuery(
    `insert into customer_consents (customer_id, kind, source, text_version, given_at)
       values (:id, :kind, :source, :textVersion, coalesce(cast(:givenAt as timestamptz), now()))
       on conflict do nothing`,
    {
      id,
      kind,
      source: given.source,
      textVersion: given.textVersion ?? null,
      givenAt: given.givenAt ?? null,
    } as never
  )
  await refreshConsents([id])
  await refreshMembers([id])
  await audit(actor, 'consents.given', id, kind)
  return consentsOf(id)
}

/**
 * A consent ends at once, and stays as history. Without the one to processing nothing else is left to consent to.
 *
 * @throws NotFoundError
 */
export class WithdrawConsent {
  async handle(actor: Actor, wanted: string, kind: ConsentKind): Promise<Consent[]> {
    const id = await customerIdFor(actor, wanted)
    await db.rawQuery(
      `update customer_consents set withdrawn_at = now()
        where ${IN_FAMILY} and (kind = :kind or :kind = 'personal_data') and withdrawn_at is null`,
      { customerId: id, kind }
    )
    await refreshConsents([id])
    await refreshMembers([id])
    await audit(actor, 'consents.withdrawn', id, kind)
    return consentsOf(id)
  }
}

function audit(actor: Actor, action: string, subjectId: string, kind: ConsentKind) {
  return new RecordAudit().handle(actor, {
    action,
    subjectType: 'customer',
    subjectId,
    details: { kind },
  })
}
