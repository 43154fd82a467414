import { DateTime } from 'luxon'
import type { Rows } from '#reporting/builder/datasets/dataset'
import { comparedUntil, type ReportContext, type Window } from '#reporting/context'
import { plus, type IsoDate } from '#reporting/dates'

/** The moment on the clock of the tenant, by which people are counted. */
export const local = (moment: string) => `(${moment} at time zone :zone)`

/** Rows that a moment of theirs puts into the window. */
export function momentRows(
  context: ReportContext,
  { from, to, cuts }: Window,
  { moment, ...rows }: { moment: string; from: string; where: string }
): Rows {
  const { actor, tenant, venues } = context
  const at = (date: IsoDate, hours = 0) =>
    DateTime.fromISO(date, { zone: tenant.timezone }).plus({ hours }).toUTC().toISO()!
  const until = cuts ? comparedUntil(context) : null
  return {
    relations: [],
    from: rows.from,
    where: `${rows.where} and ${moment} >= :first and ${moment} < :until`,
    bindings: {
      tenant: actor.tenantId,
      zone: tenant.timezone,
      businesses: [...new Set(venues.map(({ businessId }) => businessId))],
      first: at(from),
      until: until?.toDate ? at(until.through, until.untilHour!) : at(plus(to, { days: 1 })),
    },
  }
}

export const CALENDAR = ['date', 'week', 'month', 'quarter', 'year', 'weekday'] as const
