import { DateTime } from 'luxon'
import type { SimulatedVenue } from './venue_data.ts'
import type { World } from './world.ts'

/** A day at the one till of a venue. */
export interface Shift {
  id: string
  venue: SimulatedVenue
  number: number
  /** Local time of the venue. */
  openDate: string
  closeDate: string | null
  payOrders: number
}

const FIRST = Date.parse('2024-01-01')
const LOCAL = "yyyy-MM-dd'T'HH:mm:ss"

/** The shifts that were opened on a day by now. */
export function shiftsOf(world: World, day: string): Shift[] {
  return world.venues.flatMap((venue) => {
    const now = DateTime.fromJSDate(world.now, { zone: venue.timezone }).toFormat(LOCAL)
    const openDate = `${day}T08:30:00`
    if (openDate > now) return []
    const closing = DateTime.fromISO(day, { zone: 'utc' })
      .plus({ hours: venue.closes + 3 })
      .toFormat(LOCAL)
    const closed = closing <= now
    return {
      id: `${day}-${venue.id.slice(-12)}`,
      venue,
      number: Math.round((Date.parse(day) - FIRST) / 86_400_000),
      openDate,
      closeDate: closed ? closing : null,
      payOrders: closed ? world.revenueOf(venue, day) : 0,
    }
  })
}

export const shiftShape = ({ id, venue, number, openDate, closeDate, payOrders }: Shift) => ({
  id,
  sessionNumber: number,
  openDate,
  closeDate,
  payOrders,
  salesCash: 0,
  salesCard: payOrders,
  salesCredit: 0,
  sessionStatus: closeDate ? 'CLOSED' : 'OPEN',
  pointOfSaleId: tillOf(venue),
})

/** The till is another thing than the department. */
const tillOf = ({ id }: SimulatedVenue) => id.replace('d', 'f')

/** Cash alone names no department. */
export const shiftPayments = ({ venue, closeDate }: Shift) => ({
  cashlessRecords: closeDate
    ? [{ info: { group: 'CARD', sum: 1000, departmentId: venue.id, date: closeDate } }]
    : [],
})
