import db from '@adonisjs/lucid/services/db'
import type { IngestSession, IngestVenue } from '#commerce/ingest/ingest_session'
import { refusedAsMedical } from '#commerce/ingest/medical_gate'
import { ensureNamed } from '#commerce/ingest/named_dimensions'
import { customersOf } from '#commerce/ingest/people'
import { ownerOf, survivorsOf } from '#commerce/ingest/survivors'
import {
  toDiscountRows,
  toItemRows,
  toPaymentRows,
  toReceiptRow,
  type ReceiptRow,
} from '#commerce/ingest/receipt_rows'
import type { ReceiptDraft } from '#commerce/ingest/receipt_draft'
import { nextReceiptIds, writeReceipts } from '#commerce/ingest/receipt_tables'
import { unmapped, unreadable } from '#commerce/ingest/refusals'
import { emptyResult, type IngestResult, type Rejection } from '#commerce/ingest/result'
import { touchCustomers } from '#commerce/rollups/touched_customers'
import { touchReceipts } from '#commerce/rollups/touched_receipts'
import { TouchedDays } from '#commerce/rollups/touched_days'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'

interface Existing {
  id: number
  external_id: string
  hash: string | null
  venue_id: string
  business_date: string | null
  customer_id: string | null
}

interface Accepted {
  draft: ReceiptDraft
  venue: IngestVenue
  hash: string
}

/**
 * Receipts of a page: new ones are written, changed ones replaced, unchanged ones left alone, and the rollups of every
 * touched day computed anew. Must run inside the tenant's scope: all of it happens, or nothing.
 */
export async function ingestReceipts(
  session: IngestSession,
  drafts: ReceiptDraft[]
): Promise<IngestResult> {
  const result = emptyResult()
  const accepted = accept(session, drafts, result.rejected)
  const existing = await lookUp(session.connectionId, [...accepted.keys()])

  const written = [...accepted.values()].filter(
    ({ draft, hash }) => existing.get(draft.receipt.externalId)?.hash !== hash
  )
  result.unchanged = accepted.size - written.length
  result.sales = span([...existing.values()].map(({ business_date }) => business_date))
  if (written.length === 0) return result

  await ensureNamed(
    session,
    written.map(({ draft }) => draft.receipt)
  )
  const { fresh, changed, lines } = await rows(session, written, existing, result.rejected)
  await writeReceipts(session.connectionId, fresh, changed, lines)
  result.created = fresh.length
  result.updated = changed.length

  const touched = new TouchedDays()
  for (const row of [...fresh, ...changed]) {
    touched.add(row.venue_id, row.business_date)
    const before = existing.get(row.external_id)
    if (before) touched.add(before.venue_id, before.business_date)
  }
  const days = touched.list()
  await refreshRollups(db.connection(), days)
  await touchCustomers(
    [...fresh, ...changed].flatMap((row) => [
      row.customer_id,
      existing.get(row.external_id)?.customer_id ?? null,
    ])
  )
  await touchReceipts(
    [...fresh, ...changed]
      .filter((row) => row.customer_id ?? existing.get(row.external_id)?.customer_id)
      .map(({ id }) => id)
  )
  result.sales = span([
    result.sales?.from,
    result.sales?.to,
    ...days.map(({ businessDate }) => businessDate),
  ])
  return result
}

/** From the first to the last of the dates; undefined of none. */
function span(dates: (string | null | undefined)[]) {
  const known = dates.filter((date) => typeof date === 'string').sort()
  return known.length ? { from: known[0], to: known.at(-1)! } : undefined
}

/** The last of several versions of one receipt counts; what may not or cannot be placed is refused. */
function accept(session: IngestSession, drafts: ReceiptDraft[], rejected: Rejection[]) {
  const accepted = new Map<string, Accepted>()
  for (const draft of drafts) {
    const { receipt } = draft
    const refusal = session.settings.medical ? refusedAsMedical(receipt) : null
    if (refusal) {
      rejected.push(refusal)
      continue
    }
    const venue = session.venue(receipt.venueExternalId)
    if (!venue) {
      rejected.push(unmapped(session, receipt))
      continue
    }
    const hash = (draft.hash ^ session.hashOf(venue)).toString()
    accepted.set(receipt.externalId, { draft, venue, hash })
  }
  return accepted
}

async function lookUp(connectionId: string, externalIds: string[]) {
  const { rows: found } = await db.rawQuery<{ rows: Existing[] }>(
    `select id, external_id, content_hash::text as hash, venue_id, business_date, customer_id
       from receipts where connection_id = :connectionId and external_id = any(:externalIds)`,
    { connectionId, externalIds }
  )
  return new Map(found.map((row) => [row.external_id, row]))
}

async function rows(
  session: IngestSession,
  written: Accepted[],
  existing: Map<string, Existing>,
  rejected: Rejection[]
) {
  const customers = await customersOf(
    session,
    written.map(({ draft }) => draft.receipt)
  )
  const survivors = await survivorsOf(customers.values())
  const newcomers = written.filter(({ draft }) => !existing.has(draft.receipt.externalId))
  const ids = await nextReceiptIds(newcomers.length)

  const fresh: ReceiptRow[] = []
  const changed: ReceiptRow[] = []
  const lines = {
    items: [] as ReturnType<typeof toItemRows>,
    payments: [] as object[],
    discounts: [] as object[],
  }
  for (const { draft, venue, hash } of written) {
    const { receipt } = draft
    const before = existing.get(receipt.externalId)
    try {
      const row = toReceiptRow(session, draft, {
        venue,
        hash,
        id: before?.id ?? ids.pop()!,
        ...ownerOf(customers.get(receipt.externalId), survivors),
      })
      ;(before ? changed : fresh).push(row)
      lines.items.push(...toItemRows(session, draft, row))
      lines.payments.push(...toPaymentRows(session, draft, row))
      lines.discounts.push(...toDiscountRows(draft, row))
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      rejected.push(unreadable(receipt, error))
    }
  }
  return { fresh, changed, lines }
}
