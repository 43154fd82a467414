import { validateRecord, type Kind, type Rec } from '@krug/connector-sdk'
import {
  ingestCategories,
  ingestEmployees,
  ingestProducts,
} from '#commerce/ingest/ingest_dimensions'
import { ingestReceipts } from '#commerce/ingest/ingest_receipts'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import { ingestCustomers } from '#commerce/ingest/people'
import { emptyResult, type IngestResult, type Rejection } from '#commerce/ingest/result'

/** Kinds of record that become facts of commerce. */
export type CommerceKind = Exclude<Kind, 'venue'>

type Ingest<K extends Kind> = (session: IngestSession, records: Rec<K>[]) => Promise<IngestResult>

const INGEST: { [K in CommerceKind]: Ingest<K> } = {
  category: ingestCategories,
  product: ingestProducts,
  employee: ingestEmployees,
  customer: ingestCustomers,
  receipt: ingestReceipts,
}

/**
 * Takes a page of canonical records in, inside the tenant's scope. Idempotent by (connection, kind, external id);
 * records that break the vocabulary or may not be kept are answered as rejected and stop nothing.
 */
export class IngestPage {
  async handle<K extends CommerceKind>(
    session: IngestSession,
    kind: K,
    records: readonly unknown[]
  ): Promise<IngestResult> {
    if (session.settings.medical && kind !== 'receipt')
      return { ...emptyResult(), rejected: records.map(() => medicalKind(kind)) }

    const valid: Rec<K>[] = []
    const rejected: Rejection[] = []
    for (const record of records) {
      const validation = await validateRecord(kind, record)
      if (validation.ok) valid.push(validation.record)
      else rejected.push(invalid(record, validation.issues[0], session.settings.medical))
    }
    const result = await INGEST[kind](session, valid)
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
