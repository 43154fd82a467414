import vine from '@vinejs/vine'
import { defineStream, type Context, type Day, type Text } from '@krug/connector-sdk'
import type { Config } from '../../config.ts'
import { addDays, daysBetween } from '../../days.ts'
import { toShift } from '../mappers/to_shift.ts'
import { spanOf, weeksOf, type Span } from '../receipts/span.ts'
import { NoSuchMethodError } from '../session.ts'
import { fetchCashShifts, fetchDepartmentOf, type CashShift } from '../upstream/cash_shifts.ts'
import { fetchCorporation } from '../upstream/corporation.ts'

/** The last day of which the shifts were read, in a run about `from` to `to`. */
type ShiftCursor = { from: Day; to: Day; day: Day }

const cursor = vine.create({ from: vine.string(), to: vine.string(), day: vine.string() })

/** Cash shifts are never deleted, and close late: the trailing days are read again with each run. */
export const shifts = defineStream<Config, 'shift', ShiftCursor>({
  emits: 'shift',
  cursor,
  modes: ['full', 'incremental', 'range'],
  deletes: 'none',
  async *read(ctx, request) {
    const span = spanOf(ctx, request)
    const left = { from: request.resume ? addDays(request.resume.day, 1) : span.from, to: span.to }
    const departmentOf = await tills(ctx)
    const total = daysBetween(span.from, span.to) + 1
    for (const week of weeksOf(left)) {
      const { rows, notes } = await readWeek(ctx, week)
      const upserts = []
      for (const row of rows) {
        upserts.push(ctx.seal('shift', toShift(row, await departmentOf(row))))
      }
      yield {
        upserts,
        notes,
        cursor: { ...span, day: week.to },
        progress: { done: daysBetween(span.from, week.to) + 1, total, unit: 'days' },
      }
    }
  },
})

async function readWeek({ http }: Context<Config>, week: Span) {
  try {
    return { rows: await fetchCashShifts(http, week) }
  } catch (error) {
    if (error instanceof NoSuchMethodError) return { rows: [], notes: [TOO_OLD] }
    throw error
  }
}

/** Where the tills stand. One that took cash alone is known as soon as a shift of it takes a card. */
async function tills({ http }: Context<Config>) {
  const { departments } = await fetchCorporation(http)
  const known = new Map<string, string>()
  return async function departmentOf({ id, pointOfSaleId }: CashShift) {
    if (departments.length === 1) return departments[0]!.id
    const till = pointOfSaleId ?? id
    const department = known.get(till) ?? (await fetchDepartmentOf(http, id))
    if (department) known.set(till, department)
    return department
  }
}

const TOO_OLD: Text = {
  ru: 'Этот сервер iiko не отдаёт кассовые смены: они есть в более новых версиях.',
  en: 'This iiko server does not give cash shifts: newer versions do.',
}
