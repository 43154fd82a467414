import type { Context, Day, ReadRequest } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { addDays, monthsBefore } from '../days.ts'
import type { System } from '../upstream/system.ts'
import type { ReceiptCursor } from './cursor.ts'

const HISTORY_MONTHS = 13
/** So that no venue's today is missing when no shift is open. */
const EASTERNMOST_HOURS = 12

export interface Plan {
  /** What the run begins with. */
  start: ReceiptCursor
  readsShift: boolean
}

/** Which closed shifts a run reads, and whether the open one. A resumed run keeps what it began with. */
export function planOf(
  ctx: Pick<Context<Config>, 'config' | 'now'>,
  request: ReadRequest<ReceiptCursor>,
  { shift }: System
): Plan {
  const { mode, range, since, resume } = request
  const today = new Date(ctx.now.getTime() + EASTERNMOST_HOURS * 3600_000)
    .toISOString()
    .slice(0, 10)
  const last = addDays(shift ?? addDays(today, 1), -1)
  const ranged = mode === 'range' ? range : undefined
  const readsShift =
    shift !== undefined && (!ranged || (shift >= ranged.from && shift <= ranged.to))
  if (resume) return { start: withShift(resume, shift), readsShift }
  const from = ranged?.from ?? firstDay(ctx.config, since, last, mode)
  const fresh = { from, to: min(ranged?.to ?? last, last), day: addDays(from, -1) }
  const known = mode === 'incremental' ? since : null
  return { start: withShift({ ...NOTHING, ...known, ...fresh }, shift), readsShift }
}

const NOTHING = { shift: '', version: '0', known: '' }

/** What was read of a shift says nothing about the next one. */
function withShift(cursor: ReceiptCursor, shift = ''): ReceiptCursor {
  return cursor.shift === shift ? cursor : { ...cursor, ...NOTHING, shift }
}

/** The nightly run reads the trailing days again; the very first one all of the history. */
function firstDay(
  config: Config,
  since: ReceiptCursor | null,
  last: Day,
  mode: ReadRequest<ReceiptCursor>['mode']
): Day {
  if (!since) return config.startDate ?? monthsBefore(last, HISTORY_MONTHS)
  const next = addDays(since.day, 1)
  return mode === 'incremental' ? next : min(next, addDays(last, 1 - config.trailingDays))
}

const min = (a: Day, b: Day) => (a < b ? a : b)
