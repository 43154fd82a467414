import type { Rec } from '@krug/connector-sdk'
import { contentHash } from '#commerce/ingest/content_hash'
import { erasedOf } from '#commerce/ingest/erased'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import { customersOf } from '#commerce/ingest/people'
import { readable } from '#commerce/ingest/refusals'
import type { IngestResult, Rejection } from '#commerce/ingest/result'
import { ownerColumns, survivorsOf } from '#commerce/ingest/survivors'
import { upsertDimension } from '#commerce/ingest/upsert_dimension'
import { lookUp } from '#crm/ingest/opportunity_rows'

/** Calls, meetings, tasks and the like of a page. */
export async function ingestActivities(
  session: IngestSession,
  records: Rec<'activity'>[]
): Promise<IngestResult> {
  const rejected: Rejection[] = []
  const customers = await customersOf(session, records)
  const survivors = await survivorsOf(customers.values())
  const erased = await erasedOf(customers.values())
  await lookUp(session, 'employees', records, ({ employeeExternalId }) => employeeExternalId)
  await lookUp(session, 'deals', records, ({ dealExternalId }) => dealExternalId)
  await lookUp(session, 'leads', records, ({ leadExternalId }) => leadExternalId)

  const result = await upsertDimension(
    {
      table: 'activities',
      columns: {
        type: 'text',
        subject: 'text',
        employee_id: 'uuid',
        deal_id: 'uuid',
        lead_id: 'uuid',
        customer_id: 'uuid',
        merged_from: 'uuid',
        opened_at: 'timestamptz',
        due_at: 'timestamptz',
        done_at: 'timestamptz',
        duration_seconds: 'int',
        direction: 'text',
      },
    },
    session.connectionId,
    readable(records, rejected, (record) =>
      toRow(session, record, { customers, survivors, erased })
    ),
    session.known('activities')
  )
  return { ...result, rejected }
}

interface People {
  /** Whom a record names, by its external id. */
  customers: Map<string, string>
  survivors: Map<string, string>
  erased: Set<string>
}

function toRow(session: IngestSession, record: Rec<'activity'>, people: People) {
  const { customers, survivors, erased } = people
  const at = (moment?: string) => (moment ? session.instant(moment) : null)
  const references = {
    employee_id: session.employees.get(record.employeeExternalId ?? '') ?? null,
    deal_id: session.known('deals').get(record.dealExternalId ?? '') ?? null,
    lead_id: session.known('leads').get(record.leadExternalId ?? '') ?? null,
    customer_id: customers.get(record.externalId) ?? null,
  }
  return {
    external_id: record.externalId,
    deleted: record.deleted ?? false,
    type: record.type,
    subject: erased.has(references.customer_id ?? '') ? '' : (record.subject ?? null),
    opened_at: session.instant(record.createdAt),
    due_at: at(record.dueAt),
    done_at: at(record.doneAt),
    duration_seconds: record.durationSeconds ?? null,
    direction: record.direction ?? null,
    ...references,
    ...ownerColumns(references.customer_id, survivors),
    content_hash: contentHash(record, references),
  }
}
