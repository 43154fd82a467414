import type { Day } from '@krug/connector-sdk'

const DAY = 86_400_000

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

export function monthsBefore(day: Day, months: number): Day {
  const date = new Date(day)
  date.setUTCMonth(date.getUTCMonth() - months, Math.min(date.getUTCDate(), 28))
  return date.toISOString().slice(0, 10)
}

/** Both days included; none when `to` is before `from`. */
export function eachDay(from: Day, to: Day): Day[] {
  const count = (Date.parse(to) - Date.parse(from)) / DAY + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(from, index))
}
