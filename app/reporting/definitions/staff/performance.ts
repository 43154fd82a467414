import vine from '@vinejs/vine'
import type { ReportContext } from '#reporting/context'
import { salesByEmployee } from '#reporting/employees_query'
import { addUp, divide, MEASURES, SALES_SUMS, zero, type Sums } from '#reporting/measures'
import {
  defineReport,
  dimension,
  measures,
  type ReportAction,
  type ReportRow,
} from '#reporting/report'
import type { Group } from '#reporting/rollup_query'
import { sorted, withTotals } from '#reporting/rows'
import { salesByVenue } from '#reporting/sales_query'
import { shiftSeconds } from '#reporting/shifts_query'

const SOLD = [...SALES_SUMS, 'cancelled']
const SUMS = [...SOLD, 'expected', 'shift_seconds', 'shift_revenue']
const FIGURES = ['revenue', 'averageCheck', 'itemsPerReceipt', 'upsell', 'revenuePerHour'] as const

/** Who sells how much and how well, beside the mean of their venues. */
export const performance = defineReport({
  id: 'performance',
  group: 'staff',
  permission: 'reports.staff',
  parameters: { figure: vine.enum(FIGURES).optional() },
  compare: 'none',
  paged: true,
  columns: () => [
    dimension('rank', 'integer'),
    dimension('employee'),
    ...measures('revenue', 'revenueShare', 'receipts', 'averageCheck', 'itemsPerReceipt'),
    ...measures('upsell', 'upsellShare', 'discountShare', 'cancellations', 'cancelledShare'),
    ...measures('hoursWorked', 'revenuePerHour'),
  ],
  chart: ({ figure = 'revenue' }) => ({ kind: 'bar', x: 'employee', y: figure }),

  async run(context, { figure = 'revenue' }) {
    const rows = await employees(context)
    const ranked = sorted(
      rows,
      (sums) => MEASURES[figure].of(sums, sums) ?? Number.NEGATIVE_INFINITY,
      ({ dimensions }) => `${dimensions.employee} ${dimensions.employeeId}`
    ).map((row, at) => ({ ...row, dimensions: { rank: at + 1, ...row.dimensions } }))
    return { ...withTotals(context, ranked, SUMS), actions: actions(rows) }
  },
})

async function employees(context: ReportContext): Promise<ReportRow[]> {
  const sold = await salesByEmployee(context, SOLD, { venueId: 's.venue_id' })
  const soldAt = await salesByVenue(context)
  const venues = new Map(soldAt.map((group) => [group.key.venueId, group]))
  const seconds = await shiftSeconds(context, context.current)
  const baseSeconds = context.base && (await shiftSeconds(context, context.base))

  return [...Map.groupBy(sold, ({ key }) => key.employeeId as string)].map(
    ([employeeId, places]) => ({
      dimensions: { employeeId, employee: places[0].key.employee },
      sums: sumsOf(places, 'sums', venues, seconds.get(employeeId)),
      base: baseSeconds && sumsOf(places, 'base', venues, baseSeconds.get(employeeId)),
    })
  )
}

type Place = Group<'employeeId' | 'employee' | 'venueId'>

function sumsOf(
  places: Place[],
  side: 'sums' | 'base',
  venues: Map<unknown, Group<'venueId'>>,
  seconds = 0
): Sums {
  const sums = addUp(
    places.map((place) => {
      const own = place[side]!
      const venue = venues.get(place.key.venueId)?.[side] ?? zero(SALES_SUMS)
      return { ...own, expected: atTheMeanOf(venue, own.receipts) }
    }),
    [...SOLD, 'expected']
  )
  return { ...sums, shift_seconds: seconds, shift_revenue: seconds ? sums.revenue : 0 }
}

/** What so many receipts bring at a venue's average check. */
function atTheMeanOf(venue: Sums, receipts: number) {
  return divide(BigInt(venue.revenue) * BigInt(receipts), venue.receipts) ?? 0
}

/** Who sells less than the venue does on average, and what the mean would bring. */
function actions(rows: ReportRow[]): ReportAction[] {
  return rows
    .filter(({ sums }) => sums!.expected > sums!.revenue)
    .map(({ dimensions, sums }) => {
      const { revenue, expected } = sums!
      return {
        kind: 'staff.upsell',
        values: { employee: dimensions.employee!, below: (expected - revenue) / expected },
        money: expected - revenue,
      }
    })
    .toSorted((a, b) => b.money - a.money)
}
