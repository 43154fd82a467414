import type { Random } from '@krug/connector-sdk/simulator'
import type { SimulatedVenue } from './venue_data.ts'

/** January to December. */
const YEAR = [0.88, 0.93, 1.0, 0.98, 1.04, 1.02, 0.95, 0.97, 1.03, 1.0, 1.05, 1.22]

const HOLIDAYS: Record<string, number> = {
  '01-01': 0.35,
  '01-02': 0.7,
  '02-14': 1.5,
  '02-23': 1.3,
  '03-08': 1.7,
  '05-01': 1.2,
  '05-09': 1.3,
  '06-12': 1.15,
  '11-04': 1.15,
  '12-31': 0.6,
}

const GROWTH_SINCE = Date.UTC(2025, 0, 1)
const YEAR_LENGTH = 365 * 86_400_000

/** How many receipts a venue writes on a day. */
export function receiptsOfDay(
  venue: SimulatedVenue,
  day: string,
  perDay: number,
  random: Random
): number {
  const date = new Date(`${day}T00:00:00Z`)
  const weekday = venue.week[(date.getUTCDay() + 6) % 7]!
  const season = YEAR[date.getUTCMonth()]!
  const years = (date.getTime() - GROWTH_SINCE) / YEAR_LENGTH
  const growth = (1 + venue.growth) ** years
  const holiday = HOLIDAYS[day.slice(5)] ?? 1
  const noise = 0.92 + random.next() * 0.16
  return Math.max(1, Math.round(perDay * venue.size * weekday * season * growth * holiday * noise))
}

/** Minutes after midnight of the business day, peaks at lunch and in the evening; beyond 24 hours at night. */
export function openingMinute(venue: SimulatedVenue, day: string, random: Random): number {
  const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
  const hours: [number, number][] = []
  for (let hour = 8; hour <= venue.closes; hour++) {
    hours.push([hour, weightOf(hour, venue, weekend)])
  }
  return random.weighted(hours) * 60 + random.integer(0, 59)
}

function weightOf(hour: number, venue: SimulatedVenue, weekend: boolean): number {
  const lunch = bell(hour, weekend ? 14.5 : 13, 1.3) * venue.lunch * (weekend ? 0.7 : 1)
  const evening = bell(hour, 19.5, 2) * venue.evening * (weekend ? 1.2 : 1)
  const breakfast = bell(hour, weekend ? 10.5 : 9, 1.2) * 0.45
  return 0.08 + lunch + evening + breakfast
}

const bell = (x: number, middle: number, width: number) => Math.exp(-(((x - middle) / width) ** 2))
