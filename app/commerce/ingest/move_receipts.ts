import db from '@adonisjs/lucid/services/db'
import { tellOfTouched } from '#commerce/rollups/touched_customers'
import { TouchedDays } from '#commerce/rollups/touched_days'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'

interface Target {
  id: string
  timezone: string
  dayStartHour: number
}

interface Moved {
  old_venue: string
  old_date: string | null
  new_date: string | null
}

/**
 * Moves the receipts of one source venue to a venue of ours, and dates them by its zone and day start. Their content
 * hash is dropped: local times of the source mean other instants now, which the next full read settles.
 */
export class MoveReceipts {
  async handle(connectionId: string, sourceVenue: number, venue: Target) {
    const { rows } = await db.rawQuery<{ rows: Moved[] }>(
      `with old as (
         select id, venue_id, business_date from receipts
          where connection_id = :connectionId and source_venue = :sourceVenue and venue_id <> :venueId
          for update),
       moved as (
         update receipts r
            set venue_id = :venueId, content_hash = null,
                business_date = ((r.closed_at at time zone :zone) - make_interval(hours => :hours))::date,
                local_hour = extract(hour from r.closed_at at time zone :zone)
           from old where r.id = old.id
         returning r.id, r.business_date, r.customer_id),
       buyers as (
         insert into touched_customers (customer_id)
         select distinct customer_id from moved where customer_id is not null)
       select distinct old.venue_id as old_venue, old.business_date as old_date, moved.business_date as new_date
         from old join moved on moved.id = old.id`,
      {
        connectionId,
        sourceVenue,
        venueId: venue.id,
        zone: venue.timezone,
        hours: venue.dayStartHour,
      }
    )
    const touched = new TouchedDays()
    for (const row of rows) {
      touched.add(row.old_venue, row.old_date)
      touched.add(venue.id, row.new_date)
    }
    await refreshRollups(db.connection(), touched.list())
    await tellOfTouched()
  }
}
