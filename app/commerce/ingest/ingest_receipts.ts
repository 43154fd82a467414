import db from '@adonisjs/lucid/services/db'
import type { CheckedReceipt } from '#commerce/ingest/checked_receipt'
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
import { refusedRecord, unmapped, unreadable } from '#commerce/ingest/refusals'
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

/** Receipts of a page that have to be written, all they name being there. */
export interface ReceiptPage {
  session: IngestSession
  written: Accepted[]
  existing: Map<string, Existing>
  customers: Map<string, string>
  result: IngestResult
}

interface Facts {
  fresh: ReceiptRow[]
  changed: ReceiptRow[]
}

/**
 * Receipts of a page: new ones are written, changed ones replaced, unchanged ones left alone, and the rollups of every
 * touched day computed anew. Must run inside the tenant's scope: all of it happens, or nothing.
 */
export async function ingestReceipts(
  session: IngestSession,
  receipts: CheckedReceipt[]
): Promise<IngestResult> {
  const page = await prepareReceipts(session, receipts)
  return addUpReceipts(page, await writeReceiptPage(page))
}

/**
 * The first step: finds out what is new, and sees to it that the products, people and customers it names exist. May be
 * kept without the others: it says nothing of sales.
 */
export async function prepareReceipts(
  session: IngestSession,
  receipts: CheckedReceipt[]
): Promise<ReceiptPage> {
  const result = emptyResult()
  const existing = await lookUp(session.connectionId, receipts.flatMap(externalIdOf))
  const accepted = await accept(session, receipts, existing, result.rejected)

  const written = [...accepted.values()].filter((one) => one !== UNCHANGED)
  result.unchanged = accepted.size - written.length
  result.sales = span([...accepted.keys()].map((id) => existing.get(id)?.business_date))
  const named = written.map(({ draft }) => draft.receipt)
  if (named.length) await ensureNamed(session, named)
  const customers = named.length ? await customersOf(session, named) : new Map<string, string>()
  return { session, written, existing, customers, result }
}

/** The second step: the receipts with their lines. */
export async function writeReceiptPage(page: ReceiptPage): Promise<Facts> {
  if (page.written.length === 0) return { fresh: [], changed: [] }
  const { fresh, changed, lines } = await rows(page)
  await writeReceipts(page.session.connectionId, fresh, changed, lines)
  return { fresh, changed }
}

/** The last step: what is added up of them, as it is when those who wrote before have committed. */
export async function addUpReceipts(
  { existing, result }: ReceiptPage,
  { fresh, changed }: Facts
): Promise<IngestResult> {
  const written = [...fresh, ...changed]
  if (written.length === 0) return result
  const customerBefore = (row: ReceiptRow) => existing.get(row.external_id)?.customer_id ?? null

  const touched = new TouchedDays()
  for (const row of written) {
    touched.add(row.venue_id, row.business_date)
    const before = existing.get(row.external_id)
    if (before) touched.add(before.venue_id, before.business_date)
  }
  const days = touched.list()
  await refreshRollups(db.connection(), days)
  await touchCustomers(written.flatMap((row) => [row.customer_id, customerBefore(row)]))
  await touchReceipts(
    written.filter((row) => row.customer_id ?? customerBefore(row)).map(({ id }) => id)
  )
  result.created = fresh.length
  result.updated = changed.length
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

const UNCHANGED = Symbol('unchanged')

/** The last of several versions of one receipt counts; what may not or cannot be placed is refused. */
async function accept(
  session: IngestSession,
  receipts: CheckedReceipt[],
  existing: Map<string, Existing>,
  rejected: Rejection[]
) {
  const accepted = new Map<string, Accepted | typeof UNCHANGED>()
  for (const one of receipts) {
    const known = unchangedId(session, one, existing)
    if (known !== undefined) {
      accepted.set(known, UNCHANGED)
      continue
    }
    const { ready: draft, refused } = await one.outcome()
    if (refused) {
      rejected.push(refusedRecord(session, one.record, refused))
      continue
    }
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
    const hash = hashOf(session, one, venue)
    const isKept = existing.get(receipt.externalId)?.hash === hash
    accepted.set(receipt.externalId, isKept ? UNCHANGED : { draft, venue, hash })
  }
  return accepted
}

/** The id of a receipt that is kept as it came. What a clinic sends is looked at each time: the law may have changed. */
function unchangedId(
  session: IngestSession,
  one: CheckedReceipt,
  existing: Map<string, Existing>
): string | undefined {
  const [externalId] = externalIdOf(one)
  const kept = externalId === undefined ? undefined : existing.get(externalId)
  if (!kept || session.settings.medical) return undefined
  const venue = session.venue((one.record as { venueExternalId?: string }).venueExternalId)
  return venue && kept.hash === hashOf(session, one, venue) ? externalId : undefined
}

/** None of a record that names none, or one that the database could not hold. */
function externalIdOf({ record }: CheckedReceipt): string[] {
  const { externalId } = record as { externalId?: unknown }
  return typeof externalId === 'string' && !externalId.includes('\0') ? [externalId] : []
}

const hashOf = (session: IngestSession, { hash }: CheckedReceipt, venue: IngestVenue) =>
  (hash ^ session.hashOf(venue)).toString()

async function lookUp(connectionId: string, externalIds: string[]) {
  const { rows: found } = await db.rawQuery<{ rows: Existing[] }>(
    `select id, external_id, content_hash::text as hash, venue_id, business_date, customer_id
       from receipts where connection_id = :connectionId and external_id = any(:externalIds)`,
    { connectionId, externalIds }
  )
  return new Map(found.map((row) => [row.external_id, row]))
}

async function rows({ session, written, existing, customers, result }: ReceiptPage) {
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
      result.rejected.push(unreadable(receipt, error))
    }
  }
  return { fresh, changed, lines }
}
