import { IANAZone } from 'luxon'

/** No zone turns its clock twice in a week. */
const WEEK = 7 * 86_400_000

/** How far a zone's clock is from UTC, in minutes: `offsets[0]` until the first turn, and from each turn on the next. */
export interface ZoneTurns {
  turns: Date[]
  offsets: number[]
}

/** When a zone's clock is turned between two moments. Looked up once, it costs a hundred thousand rows nothing. */
export function zoneTurns(timezone: string, from: Date, until: Date): ZoneTurns {
  const zone = IANAZone.create(timezone)
  const found: ZoneTurns = { turns: [], offsets: [zone.offset(from.getTime())] }
  for (let at = from.getTime(); at < until.getTime(); at += WEEK) {
    const offset = zone.offset(at + WEEK)
    if (offset === found.offsets.at(-1)) continue
    found.turns.push(turnBetween(zone, at, at + WEEK))
    found.offsets.push(offset)
  }
  return found
}

function turnBetween(zone: IANAZone, before: number, after: number): Date {
  if (after - before <= 1000) return new Date(after)
  const middle = before + Math.floor((after - before) / 2000) * 1000
  return zone.offset(middle) === zone.offset(before)
    ? turnBetween(zone, middle, after)
    : turnBetween(zone, before, middle)
}
