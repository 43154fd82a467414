import { CHECK_SIZES, HOURLY_SALES } from '#commerce/rollups/rollups'
import type { ReportContext } from '#reporting/context'
import { decompose, EFFECTS } from '#reporting/drivers/decompose'
import { hourWithin } from '#reporting/drivers/dayparts'
import { SALES_SUMS, zero, type Sums } from '#reporting/measures'
import { sumUp, type Group } from '#reporting/rollup_query'
import { totalsOf } from '#reporting/rows'

export interface Hours {
  weekday?: number[]
  fromHour?: number
  toHour?: number
}

export const VISIT_SUMS = [...SALES_SUMS, 'timed_visits', 'visit_seconds']

type Cell = Group<'weekday' | 'hour' | 'venueId'>

/** Sales of the wanted weekdays and hours, cell by cell; by venue as well where that is asked for. */
export async function salesByCell(context: ReportContext, hours: Hours, byVenue: boolean) {
  const cells: Cell[] = await sumUp(context, {
    rollup: HOURLY_SALES,
    sums: VISIT_SUMS,
    by: {
      weekday: 's.weekday',
      hour: 's.local_hour',
      venueId: byVenue ? 's.venue_id' : 'null',
    },
  })
  return cells.filter((cell) => wanted(cell, hours))
}

/** Sales by the size of their check, of the same weekdays and hours. */
export async function checksBySize(context: ReportContext, hours: Hours) {
  const groups = await sumUp(context, {
    rollup: CHECK_SIZES,
    sums: ['revenue', 'receipts'],
    by: { weekday: 's.weekday', hour: 's.local_hour', size: 's.size' },
  })
  const kept = groups.filter((group) => wanted(group, hours))
  const bySize = [...Map.groupBy(kept, ({ key }) => key.size as number)].sort(([a], [b]) => a - b)
  return bySize.map(([size, own]) => ({
    dimensions: { checkSize: `size${size}` },
    ...totalsOf(context, own, ['revenue', 'receipts']),
  }))
}

function wanted({ key }: Group<'weekday' | 'hour'>, { weekday, fromHour, toHour }: Hours) {
  const day = !weekday?.length || weekday.includes(key.weekday as number)
  return day && hourWithin(key.hour as number, fromHour, toHour)
}

type Sides = { sums: Sums; base: Sums }

/** Those who came: guests where both periods know them, else receipts. Settled once for the whole report. */
export function headsOf({ sums, base }: Sides): 'guests' | 'receipts' {
  return sums.guests > 0 && base.guests > 0 ? 'guests' : 'receipts'
}

/** Both sides with what each factor did to the revenue between them. */
export function withEffects({ sums, base }: Sides, heads: 'guests' | 'receipts'): Sides {
  const own = { ...sums, heads: sums[heads] }
  const other = { ...base, heads: base[heads], ...zero(EFFECTS) }
  return { sums: { ...own, ...decompose(own, other) }, base: other }
}
