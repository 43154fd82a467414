import { validateRecord, type Kind, type Rec, type Validation } from '@krug/connector-sdk'
import {
  ingestCategories,
  ingestEmployees,
  ingestProducts,
} from '#commerce/ingest/ingest_dimensions'
import { ingestCosts } from '#commerce/ingest/ingest_costs'
import { ingestReceipts } from '#commerce/ingest/ingest_receipts'
import { ingestPlans } from '#commerce/ingest/ingest_plans'
import { ingestShifts } from '#commerce/ingest/ingest_shifts'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import { ingestCustomers } from '#commerce/ingest/people'
import { emptyResult, type IngestResult, type Rejection } from '#commerce/ingest/result'

/** Takes records of one kind in, inside the tenant's scope. */
export type Ingest<K extends Kind> = (
  session: IngestSession,
  records: Rec<K>[]
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

/** A record as it came, beside what the vocabulary says of it. */
export interface Checked<K extends Kind> {
  record: unknown
  validation: Validation<K>
}

/** Holds records against the vocabulary; needs no database, so that it can be done while another page is written. */
export async function checkRecords<K extends Kind>(
  kind: K,
  records: readonly unknown[]
): Promise<Checked<K>[]> {
  const checked: Checked<K>[] = []
  for (const record of records)
    checked.push({ record, validation: await validateRecord(kind, record) })
  return checked
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

    const valid: Rec<K>[] = []
    const rejected: Rejection[] = []
    for (const { record, validation } of checked) {
      if (validation.ok) valid.push(validation.record)
      else rejected.push(invalid(record, validation.issues[0], session.settings.medical))
    }
    const result = await ingest(session, valid)
    return { ...result, rejected: [...rejected, ...result.rejected] }
  }
}

function invalid(
  record: unknown,
  issue: { message: { ru: string; en: string } },
  medical: boolean
): Rejection {
  const { externalId } = record as { externalId?: unknown }
  return {
    externalId: medical || typeof externalId !== 'string' ? undefined : externalId,
    code: 'E_RECORD_INVALID',
    reason: issue.message,
    record: medical ? null : (record as object),
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
