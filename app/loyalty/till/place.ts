import db from '@adonisjs/lucid/services/db'
import { TILL } from '#commerce/sales/till_connection'
import { programmeOf } from '#loyalty/programme/programme_query'
import type { Programme, ProgrammeSettings } from '#loyalty/programme/settings'
import type { Actor } from '#shared/actor'
import { NotFoundError } from '#shared/errors/not_found'
import { ZoneClock } from '#shared/zone_clock'
import type { Preset } from '#tenancy/presets'
import { prepared } from '#shared/database/prepared'

/** Where a purchase is made, and the programme in force there. */
export interface Place {
  venueId: string
  venueName: string
  businessId: string
  businessName: string
  businessCategory: string
  /** Under medical secrecy: what was sold is not written down. */
  medical: boolean
  clock: ZoneClock
  timezone: string
  programme: Programme
  /** Source of the till's receipts; `null` before the first sale. */
  tillId: string | null
  /** Whether purchases here bring offers for other businesses. */
  givesOffers: boolean
}

interface Row {
  id: string
  name: string
  business_id: string
  business_name: string
  category_code: string
  medical: boolean
  timezone: string
  day_start_hour: number
  preset: Preset
  version: number | null
  settings: ProgrammeSettings | null
  till_id: string | null
  gives_offers: boolean
}

/**
 * @param at the programme of this moment; of now by default
 * @throws NotFoundError for a venue that is not there, or out of the actor's reach
 */
export async function placeOf(actor: Actor, venueId: string, at?: Date): Promise<Place> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    prepared(`select v.id, v.name, v.business_id, b.name as business_name, b.category_code, b.medical, v.timezone,
            v.day_start_hour, t.preset, p.version, p.settings, till.id as till_id,
            exists (select 1 from cross_promos o where o.from_business_id = b.id and o.active) as gives_offers
       from venues v
       join businesses b on b.tenant_id = v.tenant_id and b.id = v.business_id
       join tenants t on t.id = v.tenant_id
       left join connections till on till.tenant_id = v.tenant_id and till.business_id = b.id
         and till.connector = :till and till.status = 'built-in'
       left join lateral (
         select version, settings from programme_versions
          where created_at <= coalesce(:at, created_at) order by version desc limit 1
       ) p on true
      where v.id = :venueId and v.archived_at is null`),
    { venueId, at: at ?? null, till: TILL }
  )
  const [row] = rows
  if (!row || !actor.reachesVenue({ id: row.id, businessId: row.business_id }))
    throw new NotFoundError()
  return {
    venueId: row.id,
    venueName: row.name,
    businessId: row.business_id,
    businessName: row.business_name,
    businessCategory: row.category_code,
    medical: row.medical,
    clock: new ZoneClock(row.timezone, row.day_start_hour),
    timezone: row.timezone,
    programme: programmeOf(row),
    tillId: row.till_id,
    givesOffers: row.gives_offers,
  }
}
