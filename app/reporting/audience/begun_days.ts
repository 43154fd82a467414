import type { Window } from '#reporting/context'
import { earlier, later, plus, type DateRange, type IsoDate } from '#reporting/dates'

/** The days of a window that count in full. */
export function wholeDays({ from, to, cuts }: Window): DateRange {
  return { from, to: cuts?.length ? earlier(to, plus(firstCut(cuts), { days: -1 })) : to }
}

/** Whether a window has days of which only some hours count: of venues in several zones, two at most. */
export function hasBegunDays({ to, cuts }: Window): boolean {
  return Boolean(cuts?.length) && firstCut(cuts!) <= to
}

/** CTE of the purchases of these days, of customers who are known: sums over whole days say nothing of them. */
export const BEGUN = `
  cut as (
    select * from unnest(cast(:cutvenues as uuid[]), cast(:cutdates as date[]), cast(:cuthours as int[]),
      cast(:daystarts as int[])) as point (venue_id, on_date, hours, day_start)),
  begun as (
    select r.customer_id, v.business_id, r.kind, r.total
      from cut c
      join venues v on v.tenant_id = :tenant and v.id = c.venue_id
      join businesses b on b.tenant_id = :tenant and b.id = v.business_id and not b.medical
      join receipts r on r.tenant_id = :tenant and r.venue_id = c.venue_id
       and r.business_date between :begun and least(cast(:last as date), c.on_date)
       and (r.business_date < c.on_date or (r.local_hour - c.day_start + 24) % 24 < c.hours)
     where r.status = 'closed' and r.customer_id is not null)`

export function begunBindings({ from, to, cuts }: Window) {
  return {
    begun: later(from, firstCut(cuts!)),
    last: to,
    cutvenues: cuts!.map(({ venueId }) => venueId),
    cutdates: cuts!.map(({ onDate }) => onDate),
    cuthours: cuts!.map(({ hours }) => hours),
    daystarts: cuts!.map(({ dayStartHour }) => dayStartHour),
  }
}

const firstCut = (cuts: NonNullable<Window['cuts']>): IsoDate =>
  cuts.map(({ onDate }) => onDate).reduce(earlier)
