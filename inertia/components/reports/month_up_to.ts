const DAYS_BEFORE = 29

/** The view of the thirty days that end with a date. */
export function monthUpTo(date: string) {
  const start = new Date(date)
  start.setUTCDate(start.getUTCDate() - DAYS_BEFORE)
  return { preset: null, from: start.toISOString().slice(0, 10), to: date }
}
