import { DateTime } from 'luxon'
import type { ConsentKind } from '#customers/consent_kinds'

/** What a person may ask for by right. */
export const REQUEST_KINDS = ['information', 'correction', 'deletion', 'stop'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

interface Term {
  workingDays?: number
  days?: number
  /** Working days by which it may be made longer, once and with a reason. */
  extension?: number
}

/** By 152-FZ; the articles are named in docs/privacy.md. */
const TERMS: Record<RequestKind, Term> = {
  information: { workingDays: 10, extension: 5 },
  correction: { workingDays: 7 },
  deletion: { days: 30 },
  stop: { workingDays: 10, extension: 5 },
}

/** Who is not to be written to any more is not written to from that day on. */
const AT_ONCE: Term = { days: 0 }

interface Asked {
  kind: RequestKind
  purpose: ConsentKind | null
}

function termOf({ kind, purpose }: Asked): Term {
  return kind === 'stop' && purpose !== 'personal_data' ? AT_ONCE : TERMS[kind]
}

/** The last day on which a request is answered in time. */
export function dueOn(asked: Asked, receivedOn: string): string {
  const { workingDays, days = 0 } = termOf(asked)
  if (workingDays) return afterWorkingDays(receivedOn, workingDays)
  return DateTime.fromISO(receivedOn).plus({ days }).toISODate()!
}

/** The same after the one extension; `null` where the law knows none. */
export function extendedDueOn(asked: Asked, due: string): string | null {
  const { extension } = termOf(asked)
  return extension ? afterWorkingDays(due, extension) : null
}

/**
 * Counted from the day after, without Saturdays and Sundays. Public holidays count as working days: which days are moved
 * for them is decreed year by year, and a day too early is in time.
 */
function afterWorkingDays(from: string, count: number) {
  let day = DateTime.fromISO(from)
  for (let left = count; left > 0;) {
    day = day.plus({ days: 1 })
    if (!day.isWeekend) left -= 1
  }
  return day.toISODate()!
}
