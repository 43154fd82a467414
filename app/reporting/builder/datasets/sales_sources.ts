import type { Rollup } from '#commerce/rollups/rollups'
import type { DimensionSql, Rows, Source } from '#reporting/builder/datasets/dataset'
import type { ReportContext, Window } from '#reporting/context'
import { rowsOf } from '#reporting/rollup_rows'
import { columnsIn } from '#reporting/rollup_query'

/** The businesses of the venues asked about. */
const PLACE = `place as (
  select * from unnest(cast(:venues as uuid[]), cast(:businesses as uuid[])) as place (venue_id, business_id))`

const placesOf = ({ actor, venues }: ReportContext) => ({
  tenant: actor.tenantId,
  venues: venues.map(({ id }) => id),
  businesses: venues.map(({ businessId }) => businessId),
})

/** The dimensions that every row of sales `row` has. */
export const salesDimensions = (row: string, weekday: string) => ({
  weekday,
  venue: `${row}.venue_id`,
  business: {
    sql: 'place.business_id',
    joins: `join place on place.venue_id = ${row}.venue_id`,
  },
})

/** A rollup as a source of its sums. */
export function rollupSource(
  rollup: Rollup,
  options: Pick<Source, 'name' | 'known' | 'hourly'> & { dimensions?: Record<string, DimensionSql> }
): Source {
  return {
    summed: true,
    day: 's.business_date',
    sums: Object.fromEntries(
      Object.keys(rollup.sums).map((name) => [name, `coalesce(sum(s.${name}), 0)::bigint`])
    ),
    ...options,
    dimensions: { ...salesDimensions('s', 's.weekday'), ...options.dimensions },
    rows(context, window, columns, sums): Rows {
      const { venues, venuesOfTenant } = context
      const relations = rowsOf({
        rollup,
        sums,
        columns: columnsIn(columns).filter((column) => !(column in rollup.sums)),
        window,
        everywhere: venues.length === venuesOfTenant,
      })
      return {
        relations: [PLACE, relations.sql],
        from: 's',
        where: 'true',
        bindings: { ...placesOf(context), ...relations.bindings },
      }
    },
  }
}

/** Rows of receipts `r` that count, or were cancelled; up to the point of each venue where the window has cuts. */
export function receiptRows(context: ReportContext, { from, to, cuts }: Window): Rows {
  const range = `r.tenant_id = :tenant and r.venue_id = any(cast(:venues as uuid[]))
    and r.business_date between :first and :last and r.status in ('closed', 'cancelled')`
  const bindings = { ...placesOf(context), first: from, last: to }
  if (!cuts) return { relations: [PLACE], from: 'receipts r', where: range, bindings }
  return {
    relations: [
      PLACE,
      `cut as (
        select * from unnest(cast(:cutvenues as uuid[]), cast(:cutdates as date[]), cast(:cuthours as int[]),
          cast(:daystarts as int[])) as point (venue_id, on_date, hours, day_start))`,
    ],
    from: 'receipts r join cut on cut.venue_id = r.venue_id',
    where: `${range} and (r.business_date < cut.on_date or (
      r.business_date = cut.on_date and (r.local_hour - cut.day_start + 24) % 24 < cut.hours))`,
    bindings: {
      ...bindings,
      cutvenues: cuts.map(({ venueId }) => venueId),
      cutdates: cuts.map(({ onDate }) => onDate),
      cuthours: cuts.map(({ hours }) => hours),
      daystarts: cuts.map(({ dayStartHour }) => dayStartHour),
    },
  }
}

/** The lines of the receipts `r`, found by their key. */
export function withLines(rows: Rows, table: string, alias: string, where = 'true'): Rows {
  return {
    ...rows,
    from: `${rows.from} cross join lateral (
      select * from ${table} line where line.tenant_id = r.tenant_id and line.receipt_id = r.id offset 0) ${alias}`,
    where: `${rows.where} and ${where}`,
  }
}

const CLOSED = `r.status = 'closed'`
export const SALE = `${CLOSED} and r.kind = 'sale'`

export const sumOf = (value: string, where = CLOSED) =>
  `coalesce(sum(${value}) filter (where ${where}), 0)::bigint`
export const countOf = (what: string, where: string) => `count(${what}) filter (where ${where})`

export const RECEIPT_DIMENSIONS = {
  ...salesDimensions('r', 'extract(isodow from r.business_date)::int'),
  hour: 'r.local_hour',
  employee: 'r.employee_id',
  orderType: `coalesce(r.order_type, 'other')`,
}
