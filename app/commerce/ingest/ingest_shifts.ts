import type { Rec } from '@krug/connector-sdk'
import { minorUnits } from '#shared/money'
import { contentHash } from '#commerce/ingest/content_hash'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import { readable, unmapped } from '#commerce/ingest/refusals'
import type { IngestResult, Rejection } from '#commerce/ingest/result'
import { lookUpIds, upsertDimension } from '#commerce/ingest/upsert_dimension'

/** Shifts of the cash desks of a page. */
export async function ingestShifts(
  session: IngestSession,
  records: Rec<'shift'>[]
): Promise<IngestResult> {
  const rejected: Rejection[] = []
  const placed = records.filter((record) => {
    const known = session.venue(record.venueExternalId) !== undefined
    if (!known) rejected.push(unmapped(session, record))
    return known
  })
  await lookUpIds(
    'employees',
    session.connectionId,
    placed.flatMap(({ employeeExternalId }) => employeeExternalId ?? []),
    session.employees
  )
  const result = await upsertDimension(
    {
      table: 'shifts',
      columns: {
        venue_id: 'uuid',
        employee_id: 'uuid',
        number: 'text',
        opened_at: 'timestamptz',
        closed_at: 'timestamptz',
        total: 'bigint',
      },
    },
    session.connectionId,
    readable(placed, rejected, (record) => toRow(session, record)),
    session.known('shifts')
  )
  return { ...result, rejected }
}

function toRow(session: IngestSession, record: Rec<'shift'>) {
  const venue = session.venue(record.venueExternalId)!
  const at = (moment: string) => session.clock(venue).at(moment).instant.toISOString()
  const employeeId = session.employees.get(record.employeeExternalId ?? '') ?? null
  return {
    external_id: record.externalId,
    deleted: record.deleted ?? false,
    venue_id: venue.venueId,
    employee_id: employeeId,
    number: record.number ?? null,
    opened_at: at(record.openedAt),
    closed_at: record.closedAt ? at(record.closedAt) : null,
    total: record.total === undefined ? null : minorUnits(record.total),
    content_hash: contentHash(record, venue.venueId, employeeId),
  }
}
