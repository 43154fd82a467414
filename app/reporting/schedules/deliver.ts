import logger from '@adonisjs/core/services/logger'
import mail from '@adonisjs/mail/services/main'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { ForbiddenError } from '#access/errors/errors'
import { DomainError } from '#shared/errors/domain_error'
import { hasLeft } from '#shared/mail/has_left'
import { OutOfReachError, RecipientGoneError } from '#reporting/schedules/errors'
import { endRound } from '#reporting/schedules/end_round'
import { letterFor, messageIdOf, type ScheduledLetter } from '#reporting/schedules/letter'
import Delivery, { type DeliveryState } from '#reporting/schedules/models/delivery'
import { withTenant } from '#tenancy/tenant_scope'

/** Longer than any letter takes to be written or handed over: who had it is dead. */
const LEASE = '5 minutes'
const MOST_ATTEMPTS = 4

type Settled = 'sent' | 'skipped' | 'failed' | 'unknown'

/**
 * Sends the open deliveries of a tenant one after another. Each is taken on a lease, written, marked as being sent, handed
 * to the mail, and settled. What a dead worker left is written anew, unless it was being sent already: then it counts as
 * sent where the mail can tell so, is sent again where the mail can tell that it was not, and else stays unknown, for a
 * report that comes twice is worse than one that has to be asked for. To be called outside of a scope.
 */
export async function deliverAll(tenantId: string, signal: AbortSignal) {
  while (!signal.aborted) {
    const taken = await withTenant(db, tenantId, take)
    if (!taken) return
    await deliver(tenantId, taken)
  }
}

interface Taken {
  delivery: Delivery
  /** In which state it was when it was taken. */
  before: DeliveryState
}

async function take(): Promise<Taken | null> {
  const delivery = await Delivery.query()
    .whereNull('settled_at')
    .where((free) => free.whereNull('leased_until').orWhereRaw('leased_until < now()'))
    .orderBy('created_at')
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .first()
  if (!delivery) return null
  const before = delivery.state
  const attempts = delivery.attempts + 1
  await db
    .from('deliveries')
    .where('id', delivery.id)
    .update({ state: 'preparing', attempts, leased_until: db.raw(`now() + interval '${LEASE}'`) })
  return { delivery: delivery.merge({ state: 'preparing', attempts }), before }
}

async function deliver(tenantId: string, { delivery, before }: Taken) {
  if (before === 'sending') {
    const left = await hasLeft(messageIdOf(delivery))
    if (left !== false) return settle(tenantId, delivery, left ? 'sent' : 'unknown')
  }
  let letter: ScheduledLetter
  try {
    letter = await letterFor(tenantId, delivery)
  } catch (error) {
    return refused(tenantId, delivery, error)
  }
  if (!(await withTenant(db, tenantId, () => markSending(delivery)))) return
  try {
    await mail.send((message) => letter.compose(message))
  } catch (error) {
    return refused(tenantId, delivery, error, isUnclear(error))
  }
  await settle(tenantId, delivery, 'sent')
}

/** @returns whether it is still this worker's */
async function markSending({ id, attempts }: Delivery) {
  const { rows } = await db.rawQuery<{ rows: unknown[] }>(
    `update deliveries set state = 'sending', leased_until = now() + interval '${LEASE}'
      where id = :id and attempts = :attempts and state = 'preparing' returning 1`,
    { id, attempts }
  )
  return rows.length > 0
}

/** The letter was on its way when the connection broke. */
function isUnclear(error: unknown) {
  const { command, responseCode } = error as { command?: string; responseCode?: number }
  return command === 'DATA' && responseCode === undefined
}

const SKIPPED = [ForbiddenError, OutOfReachError, RecipientGoneError]

async function refused(tenantId: string, delivery: Delivery, error: unknown, unclear = false) {
  if (unclear) return settle(tenantId, delivery, 'unknown', 'E_MAIL')
  if (error instanceof DomainError && error.code !== 'E_REPORT_PENDING') {
    const skipped = SKIPPED.some((one) => error instanceof one)
    return settle(tenantId, delivery, skipped ? 'skipped' : 'failed', error.code)
  }
  logger.warn({ err: error, deliveryId: delivery.id, tenantId }, 'a report was not delivered')
  if (delivery.attempts >= MOST_ATTEMPTS) return settle(tenantId, delivery, 'failed', codeOf(error))
  await withTenant(db, tenantId, () => putBack(delivery))
}

const codeOf = (error: unknown) => (error instanceof DomainError ? error.code : 'E_DELIVERY_FAILED')

/** Again after one minute, then two, then four. */
function putBack({ id, attempts }: Delivery) {
  const waits = db.raw(`now() + interval '${2 ** (attempts - 1)} minutes'`)
  return db
    .from('deliveries')
    .where({ id, attempts })
    .update({ state: 'waiting', leased_until: waits })
}

function settle(tenantId: string, delivery: Delivery, state: Settled, error?: string) {
  return withTenant(db, tenantId, async () => {
    const [own] = await Delivery.query()
      .where({ id: delivery.id, attempts: delivery.attempts })
      .whereNull('settled_at')
      .forUpdate()
    if (!own) return
    const settledAt = DateTime.now()
    await own.merge({ state, error: error ?? null, settledAt, leasedUntil: null }).save()
    if (!own.byHand) await endRound(own)
  })
}
