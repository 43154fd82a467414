import type { Context, Cursor, Day, ReadRequest } from '@krug/connector-sdk'
import type { Config } from '../../config.ts'
import { addDays, daysBetween, monthsBefore, today } from '../../days.ts'
import type { ReceiptCursor } from '../../receipt_cursor.ts'

export interface Span {
  from: Day
  to: Day
}

const HISTORY_MONTHS = 13
const WEEK = 7

/**
 * The business days that a run reads: the history, or the trailing days, of which there are more by night, when closes and
 * corrections of weeks ago are looked for. A resumed run keeps the days it began with.
 */
export function spanOf<P extends Span & Cursor>(
  ctx: Context<Config>,
  request: ReadRequest<P>
): Span {
  const { resume, since, range } = request
  if (resume) return { from: resume.from, to: resume.to }
  if (request.mode === 'range' && range) return range
  const to = today(ctx)
  const first = ctx.config.startDate ?? monthsBefore(to, HISTORY_MONTHS)
  if (!since) return { from: min(first, to), to }
  const { trailingDays, nightlyDays } = ctx.config
  const overlap = Math.ceil(request.overlapSeconds / 86_400)
  const again = Math.max(trailingDays, overlap, request.mode === 'full' ? nightlyDays : 0)
  return { from: addDays(min(since.to, to), -again), to }
}

/** The span in weeks: the window that the vendor recommends for its reports. */
export function weeksOf({ from, to }: Span): Span[] {
  const count = Math.ceil((daysBetween(from, to) + 1) / WEEK)
  return Array.from({ length: count }, (_, index) => {
    const start = addDays(from, index * WEEK)
    return { from: start, to: min(addDays(start, WEEK - 1), to) }
  })
}

/** What is left of a week of one department behind a checkpoint; departments are read in the order of their ids. */
export function remaining(
  week: Span,
  department: string,
  resume: ReceiptCursor | null
): Span | null {
  if (!resume || resume.day < week.from) return week
  if (resume.day > week.to || department < resume.department) return null
  if (department > resume.department) return week
  return resume.day === week.to ? null : { from: addDays(resume.day, 1), to: week.to }
}

const min = (a: Day, b: Day) => (a < b ? a : b)
