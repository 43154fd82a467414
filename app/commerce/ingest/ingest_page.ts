import { setImmediate as turn } from 'node:timers/promises'
import { validateRecord, type Kind, type Rec } from '@krug/connector-sdk'
import { CheckedReceipt } from '#commerce/ingest/checked_receipt'
import {
  ingestCategories,
  ingestEmployees,
  ingestProducts,
} from '#commerce/ingest/ingest_dimensions'
import { ingestCosts } from '#commerce/ingest/ingest_costs'
import { ingestReceipts } from '#commerce/ingest/ingest_receipts'
import { ingestPlans } from '#commerce/ingest/ingest_plans'
import { refusedRecord } from '#commerce/ingest/refusals'
import { ingestShifts } from '#commerce/ingest/ingest_shifts'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import { ingestCustomers } from '#commerce/ingest/people'
import { emptyResult, type IngestResult, type Rejection } from '#commerce/ingest/result'

/** A record as its kind takes it in: as the vocabulary has it; a receipt finds out itself whether it has to be checked. */
export type Ready<K extends Kind> = K extends 'receipt' ? CheckedReceipt : Rec<K>

/** Takes records of one kind in, inside the tenant's scope. */
export type Ingest<K extends Kind> = (
  session: IngestSession,
  records: Ready<K>[]
) => Promise<IngestResult>

/** What becomes of the kinds of record that belong to commerce. */
export const COMMERCE_KINDS = {
  category: ingestCategories,
  product: ingestProducts,
  employee: ingestEmployees,
  customer: ingestCustomers,
  receipt: ingestReceipts,
  shift: ingestShifts,
  plan: ingestPlans,
  costs: ingestCosts,
}

/** A record as it came, beside what is to be taken in of it, or why it cannot be. */
export type Checked<K extends Kind> = { record: unknown } & (
  | { ready: Ready<K>; refused?: undefined }
  | { ready?: undefined; refused: Pick<Rejection, 'code' | 'reason'> }
)

/** Other work of the process waits no longer than for these. */
const CHECKED_AT_A_STRETCH = 4

/**
 * Holds records against the vocabulary; needs no database, so that it can be done while another page is written.
 *
 * @param likelyKnown receipts are only hashed: most of them will prove to be unchanged
 */
export async function checkRecords<K extends Kind>(
  kind: K,
  records: readonly unknown[],
  likelyKnown = false
): Promise<Checked<K>[]> {
  const checked: Checked<K>[] = []
  for (const record of records) {
    checked.push(
      kind === 'receipt'
        ? ({ record, ready: await receipt(record, likelyKnown) } as Checked<K>)
        : { record, ...(await check(kind, record)) }
    )
    if (checked.length % CHECKED_AT_A_STRETCH === 0) await turn()
  }
  return checked
}

async function receipt(record: unknown, likelyKnown: boolean) {
  const one = new CheckedReceipt(record)
  if (!likelyKnown) await one.outcome()
  return one
}

async function check<K extends Kind>(kind: K, record: unknown) {
  const validation = await validateRecord(kind, record)
  if (validation.ok) return { ready: validation.record as Ready<K> }
  return { refused: { code: 'E_RECORD_INVALID', reason: validation.issues[0].message } }
}

/**
 * Takes a page of checked records in, inside the tenant's scope. Idempotent by (connection, kind, external id);
 * records that break the vocabulary or may not be kept are answered as rejected and stop nothing.
 */
export class IngestPage {
  async handle<K extends Kind>(
    session: IngestSession,
    { kind, ingest }: { kind: K; ingest: Ingest<K> },
    checked: readonly Checked<K>[]
  ): Promise<IngestResult> {
    if (session.settings.medical && kind !== 'receipt')
      return { ...emptyResult(), rejected: checked.map(() => medicalKind(kind)) }

    const fit: Ready<K>[] = []
    const rejected: Rejection[] = []
    for (const one of checked) {
      if (one.refused) rejected.push(refusedRecord(session, one.record, one.refused))
      else fit.push(one.ready)
    }
    const result = await ingest(session, fit)
    return { ...result, rejected: [...rejected, ...result.rejected] }
  }
}

function medicalKind(kind: Kind): Rejection {
  return {
    code: 'E_MEDICAL_SECRECY',
    reason: {
      ru: `Из медицинской организации можно получать только чеки; «${kind}» не сохранено`,
      en: `Only receipts may come from a medical business; "${kind}" was not kept`,
    },
    record: null,
  }
}
