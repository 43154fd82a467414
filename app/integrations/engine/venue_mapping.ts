import type { Rec } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'
import type { IngestVenue } from '#commerce/ingest/ingest_session'
import { emptyResult, type IngestResult } from '#commerce/ingest/result'
import type Connection from '#integrations/models/connection'
import ConnectionVenue from '#integrations/models/connection_venue'
import Tenant from '#tenancy/models/tenant'
import Venue from '#tenancy/models/venue'

interface MappedRow {
  external_id: string
  source_id: number
  venue_id: string
  timezone: string
  day_start_hour: number
}

/** The vendor's venues that stand for one of ours, with what is needed to date a sale there. */
export async function mappedVenues(connectionId: string): Promise<Map<string, IngestVenue>> {
  const { rows } = await db.rawQuery<{ rows: MappedRow[] }>(
    `select c.external_id, c.id as source_id, v.id as venue_id, v.timezone, v.day_start_hour
       from connection_venues c
       join venues v on v.tenant_id = c.tenant_id and v.id = c.venue_id
      where c.connection_id = :connectionId and c.state = 'mapped'`,
    { connectionId }
  )
  return new Map(
    rows.map((row) => [
      row.external_id,
      {
        sourceId: row.source_id,
        venueId: row.venue_id,
        timezone: row.timezone,
        dayStartHour: row.day_start_hour,
      },
    ])
  )
}

/** What the vendor calls its venues, for sentences about them. */
export async function venueNames(connectionId: string): Promise<Map<string, string>> {
  const venues = await ConnectionVenue.query().where('connection_id', connectionId)
  return new Map(venues.map(({ externalId, name }) => [externalId, name]))
}

/** Where records go that name no venue: the one asked for, or the only candidate. */
export async function defaultVenue(
  connection: Connection,
  venueId: string | null
): Promise<IngestVenue | null> {
  const query = Venue.query().where('business_id', connection.businessId).whereNull('archived_at')
  const venues = venueId
    ? [await Venue.findOrFail(venueId)]
    : await query.orderBy('created_at').limit(2)
  if (venues.length !== 1) return null
  const [venue] = venues
  return {
    sourceId: null,
    venueId: venue.id,
    timezone: venue.timezone,
    dayStartHour: venue.dayStartHour,
  }
}

/**
 * Takes up the vendor's venues. A new one is tied to the venue of the same name in the connection's business, and
 * becomes a new venue where there is none; what a person decided stays.
 */
export async function ingestVenues(
  connection: Connection,
  records: Rec<'venue'>[]
): Promise<IngestResult> {
  const result = emptyResult()
  const { timezone } = await Tenant.query().firstOrFail()
  for (const record of records) {
    const known = await ConnectionVenue.query()
      .where({ connection_id: connection.id, external_id: record.externalId })
      .first()
    const facts = {
      name: record.name,
      timezone: record.timezone ?? null,
      address: record.address ?? null,
    }
    if (known) {
      const changed = known.merge(facts).$isDirty
      await known.save()
      result[changed ? 'updated' : 'unchanged']++
      continue
    }
    const venue = await Venue.firstOrCreate(
      { businessId: connection.businessId, name: record.name },
      { timezone: record.timezone ?? timezone, address: record.address ?? null }
    )
    await ConnectionVenue.create({
      connectionId: connection.id,
      externalId: record.externalId,
      ...facts,
      venueId: venue.id,
      state: 'mapped',
    })
    result.created++
  }
  return result
}
