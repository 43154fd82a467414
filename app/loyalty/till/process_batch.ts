import { createHash } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { OfflineSpendingError, PurchaseExistsError } from '#loyalty/till/errors'
import { ProcessPurchase, type ProcessedPurchase } from '#loyalty/till/process_purchase'
import type { PurchaseRequest } from '#loyalty/till/request'
import type { Actor } from '#shared/actor'
import { DomainError } from '#shared/errors/domain_error'
import { rememberAnswer, takeKey } from '#shared/idempotency/remembered_answer'
import { withTenant } from '#tenancy/tenant_scope'

export interface OfflinePurchase {
  /** Its own Idempotency-Key. */
  key: string
  madeAt: Date
  request: PurchaseRequest
}

/** What became of a purchase of a batch. */
export type OfflineOutcome =
  | { key: string; status: 'made' | 'known'; purchaseId: string }
  | { key: string; status: 'refused'; error: DomainError }

/**
 * Purchases that a till made while it was offline, each in a transaction of its own: one that is refused does not keep
 * the others back. They earn by the terms of their own time; bonuses cannot pay for them. Outside of a tenant scope.
 */
export async function processBatch(
  actor: Actor,
  purchases: OfflinePurchase[],
  now: Date
): Promise<OfflineOutcome[]> {
  const outcomes: OfflineOutcome[] = []
  for (const purchase of purchases) {
    try {
      outcomes.push(await withTenant(db, actor.tenantId, () => processOne(actor, purchase, now)))
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      const known = error instanceof PurchaseExistsError && (await madeBefore(actor, purchase))
      outcomes.push(
        known
          ? { key: purchase.key, status: 'known', purchaseId: known }
          : { key: purchase.key, status: 'refused', error }
      )
    }
  }
  return outcomes
}

/** It had arrived before the connection was lost: the till's own number says so. */
async function madeBefore({ tenantId }: Actor, { request }: OfflinePurchase) {
  const { rows } = await withTenant(db, tenantId, () =>
    db.rawQuery<{ rows: { id: string }[] }>(
      'select id from purchases where venue_id = :venueId and external_id = :externalId',
      { venueId: request.venueId, externalId: request.externalId ?? null }
    )
  )
  return rows.at(0)?.id
}

async function processOne(
  actor: Actor,
  { key, madeAt, request }: OfflinePurchase,
  now: Date
): Promise<OfflineOutcome> {
  if (request.bonuses !== 0) throw new OfflineSpendingError({}, 'bonuses')
  const asked = JSON.stringify([actor.userId, madeAt, request])
  const before = await takeKey(key, createHash('sha256').update(asked).digest())
  if (before) return { key, status: 'known', purchaseId: before.text }
  const made: ProcessedPurchase = await new ProcessPurchase().handle(actor, request, {
    now,
    madeAt,
    source: 'offline',
  })
  await rememberAnswer(key, { status: 201, text: made.id })
  return { key, status: 'made', purchaseId: made.id }
}
