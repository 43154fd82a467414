import db from '@adonisjs/lucid/services/db'
import type { ReportContext, Window } from '#reporting/context'
import { earlier, plus } from '#reporting/dates'

/** So many days from the ends of a window a shift is in it whatever the clocks say, and they need not be looked up. */
const SURE_AFTER = 3

/** Seconds of finished shifts by employee: those that began in the window, by the business day of their venue. */
export async function shiftSeconds(
  { actor, venues }: ReportContext,
  window: Window
): Promise<Map<string, number>> {
  const ends = new Map(
    window.cuts?.map(({ venueId, onDate, hours }) => [venueId, `${onDate} ${hours}:00`])
  )
  const end = `${plus(window.to, { days: 1 })} 00:00`
  const endOf = (venueId: string) => ends.get(venueId) ?? end
  const surely = (moment: string, days: number) =>
    `${plus(moment.slice(0, 10), { days })}T00:00:00Z`
  const { rows } = await db.rawQuery<{ rows: { employeeId: string; seconds: number }[] }>(
    `select worked.employee_id as "employeeId", sum(worked.seconds)::bigint as seconds
     from unnest(cast(:venues as uuid[]), cast(:zones as text[]), cast(:starts as int[]),
       cast(:ends as timestamp[]), cast(:surelyends as timestamptz[]))
       as venue (id, timezone, day_start, until, surely_until)
     cross join lateral (
       select s.employee_id, sum(round(extract(epoch from s.closed_at - s.opened_at))) as seconds
       from shifts s
       cross join lateral (
         select (s.opened_at at time zone venue.timezone) - make_interval(hours => venue.day_start) as began
       ) local
       where s.tenant_id = :tenant and s.venue_id = venue.id
         and not s.deleted and s.employee_id is not null and s.closed_at > s.opened_at
         and s.opened_at >= cast(:earliest as timestamptz) and s.opened_at < cast(:latest as timestamptz)
         and ((s.opened_at >= cast(:surelyfirst as timestamptz) and s.opened_at < venue.surely_until)
           or (began >= cast(:first as date) and began < least(venue.until, cast(:end as timestamp))))
       group by s.employee_id
     ) worked
     group by 1`,
    {
      tenant: actor.tenantId,
      venues: venues.map(({ id }) => id),
      zones: venues.map(({ timezone }) => timezone),
      starts: venues.map(({ dayStartHour }) => dayStartHour),
      ends: venues.map(({ id }) => endOf(id)),
      surelyfirst: surely(window.from, SURE_AFTER),
      surelyends: venues.map(({ id }) => surely(earlier(endOf(id), end), -SURE_AFTER)),
      earliest: surely(window.from, -2),
      latest: surely(window.to, 3),
      first: window.from,
      end,
    } as never
  )
  return new Map(rows.map(({ employeeId, seconds }) => [employeeId, seconds]))
}
