import type { Context, Day, ReadRequest } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { addDays, eachDay, today } from '../days.ts'

/** The vendor keeps deliveries for about so many days. */
const KEPT_DAYS = 7

/** The first day to read, and the last. A resumed run keeps the days it began with. */
export function deliveryDays(
  ctx: Context<Config>,
  { mode, since, resume, range }: ReadRequest<{ from: Day; to: Day } & Record<string, string>>,
  trailingDays: number
): { from: Day; to: Day } {
  if (resume) return { from: resume.from, to: resume.to }
  if (mode === 'range' && range) return range
  const to = today(ctx)
  const kept = addDays(to, -KEPT_DAYS)
  if (mode === 'full' || !since) return { from: kept, to }
  const from = addDays(since.to < to ? since.to : to, -trailingDays)
  return { from: from < kept ? kept : from, to }
}

export const daysBehind = ({ from, to }: { from: Day; to: Day }, last: Day | undefined): Day[] =>
  eachDay(from, to).filter((day) => !last || day > last)
