import type { Rec } from '@krug/connector-sdk'
import { minorUnits } from '#shared/money'
import { contentHash } from '#commerce/ingest/content_hash'
import { erasedOf } from '#commerce/ingest/erased'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import { employeeKey, ensureEmployees } from '#commerce/ingest/named_dimensions'
import { customersOf } from '#commerce/ingest/people'
import { readable } from '#commerce/ingest/refusals'
import type { Rejection } from '#commerce/ingest/result'
import { ownerColumns, survivorsOf } from '#commerce/ingest/survivors'
import { lookUpIds } from '#commerce/ingest/upsert_dimension'
import { pipelineKey, stageKey } from '#crm/ingest/named_stages'

type Opportunity = Rec<'lead'> | Rec<'deal'>

/** The columns that leads and deals have in common, with their types. */
export const OPPORTUNITY_COLUMNS = {
  title: 'text',
  amount: 'bigint',
  currency: 'text',
  pipeline_id: 'uuid',
  stage_id: 'uuid',
  employee_id: 'uuid',
  customer_id: 'uuid',
  merged_from: 'uuid',
  source: 'text',
  loss_reason: 'text',
  opened_at: 'timestamptz',
  closed_at: 'timestamptz',
} as const

/**
 * Rows of a page of leads or deals. What they name and is not known yet stays open; the row is written again when the
 * record comes again and it is.
 */
export async function opportunityRows<R extends Opportunity>(
  session: IngestSession,
  records: R[],
  rejected: Rejection[],
  own: (record: R) => Record<string, string | null>
) {
  const customers = await customersOf(session, records)
  const survivors = await survivorsOf(customers.values())
  const erased = await erasedOf(customers.values())
  await lookUp(session, 'pipelines', records, pipelineKey)
  await lookUp(session, 'pipeline_stages', records, stageKey)
  await lookUp(session, 'employees', records, employeeKey)
  await ensureEmployees(
    session,
    records.filter(({ employeeName }) => employeeName)
  )

  return readable(records, rejected, (record) => {
    const references = {
      pipeline_id: session.known('pipelines').get(pipelineKey(record) ?? '') ?? null,
      stage_id: session.known('pipeline_stages').get(stageKey(record) ?? '') ?? null,
      employee_id: session.employees.get(employeeKey(record) ?? '') ?? null,
      customer_id: customers.get(record.externalId) ?? null,
    }
    return {
      external_id: record.externalId,
      deleted: record.deleted ?? false,
      title: erased.has(references.customer_id ?? '') ? '' : record.title,
      amount: record.amount === undefined ? null : minorUnits(record.amount),
      currency: record.currency ?? null,
      source: record.source ?? null,
      loss_reason: record.lossReason ?? null,
      opened_at: session.instant(record.createdAt),
      closed_at: record.closedAt ? session.instant(record.closedAt) : null,
      ...references,
      ...ownerColumns(references.customer_id, survivors),
      ...own(record),
      content_hash: contentHash(record, references),
    }
  })
}

/** Ids of what the records name in one of their fields. */
export async function lookUp<R>(
  session: IngestSession,
  table: 'pipelines' | 'pipeline_stages' | 'employees' | 'deals' | 'leads',
  records: R[],
  named: (record: R) => string | undefined
) {
  const externalIds = records.flatMap((record) => named(record) ?? [])
  await lookUpIds(table, session.connectionId, externalIds, session.known(table))
}
