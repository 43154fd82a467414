import db from '@adonisjs/lucid/services/db'
import type { ReportContext, Window } from '#reporting/context'
import { besideMonths, earlier, monthsWithin, plus, type IsoDate } from '#reporting/dates'

/** So many days from the ends of a window a shift is in it whatever the clocks say, and they need not be looked up. */
const SURE_AFTER = 3

/**
 * Seconds of finished shifts by employee: those that began in the window, by the business day of their venue. Months that
 * lie surely in the window are kept as sums, the days before and after them are not.
 */
export async function shiftSeconds(
  { actor, venues }: ReportContext,
  window: Window
): Promise<Map<string, number>> {
  const ends = new Map(
    window.cuts?.map(({ venueId, onDate, hours }) => [venueId, `${onDate} ${hours}:00`])
  )
  const end = `${plus(window.to, { days: 1 })} 00:00`
  const endOf = (venueId: string) => ends.get(venueId) ?? end
  const sureTo = (moment: string) => plus(moment.slice(0, 10), { days: -SURE_AFTER })
  const sureFrom = plus(window.from, { days: SURE_AFTER })
  const sureEnd = sureTo([...ends.values()].reduce(earlier, end))
  const months = monthsWithin({ from: sureFrom, to: sureEnd })
  const around = {
    from: plus(window.from, { days: -SURE_AFTER }),
    to: plus(window.to, { days: SURE_AFTER }),
  }
  const parts = besideMonths(around, months)

  const { rows } = await db.rawQuery<{ rows: { employeeId: string; seconds: number }[] }>(
    `select employee_id as "employeeId", sum(seconds)::bigint as seconds
     from (
       select employee_id, seconds from shift_months
       where tenant_id = :tenant and venue_id = any(cast(:venues as uuid[]))
         and month = any(cast(:months as date[]))
       union all
       select worked.*
       from unnest(cast(:venues as uuid[]), cast(:zones as text[]), cast(:starts as int[]),
         cast(:ends as timestamp[]), cast(:sureends as timestamptz[]))
         as venue (id, timezone, day_start, until, sure_until)
       cross join unnest(cast(:partstarts as timestamptz[]), cast(:partends as timestamptz[])) as part (starts_at, ends_at)
       cross join lateral (
         select s.employee_id, sum(round(extract(epoch from s.closed_at - s.opened_at))) as seconds
         from shifts s
         cross join lateral (
           select (s.opened_at at time zone venue.timezone) - make_interval(hours => venue.day_start) as began
         ) local
         where s.tenant_id = :tenant and s.venue_id = venue.id
           and not s.deleted and s.employee_id is not null and s.closed_at > s.opened_at
           and s.opened_at >= part.starts_at and s.opened_at < part.ends_at
           and ((s.opened_at >= cast(:surefrom as timestamptz) and s.opened_at < venue.sure_until)
             or (began >= cast(:first as date) and began < least(venue.until, cast(:end as timestamp))))
         group by s.employee_id
       ) worked
     ) summed
     group by 1`,
    {
      tenant: actor.tenantId,
      venues: venues.map(({ id }) => id),
      zones: venues.map(({ timezone }) => timezone),
      starts: venues.map(({ dayStartHour }) => dayStartHour),
      ends: venues.map(({ id }) => endOf(id)),
      surefrom: midnight(sureFrom),
      sureends: venues.map(({ id }) => midnight(sureTo(earlier(endOf(id), end)))),
      months,
      partstarts: parts.map(({ from }) => midnight(from)),
      partends: parts.map(({ to }) => midnight(plus(to, { days: 1 }))),
      first: window.from,
      end,
    } as never
  )
  return new Map(rows.map(({ employeeId, seconds }) => [employeeId, seconds]))
}

const midnight = (date: IsoDate) => `${date}T00:00:00Z`
