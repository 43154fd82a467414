import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { addDays } from '../days.ts'
import { toShift } from '../mappers/from_history.ts'
import { fetchHistory } from '../upstream/history.ts'
import { fetchSystem } from '../upstream/system.ts'

const WITHOUT_START = 400

/** Shifts of the tills; only the reporting database has them. */
export const shifts = defineStream<Config, 'shift', ListCursor>({
  emits: 'shift',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'none',
  async *read(ctx, request) {
    if (!ctx.config.historyProcedure) return
    const { restaurant } = await fetchSystem(ctx)
    const today = ctx.now.toISOString().slice(0, 10)
    const from = ctx.config.startDate ?? addDays(today, -WITHOUT_START)
    const query = { restaurant: restaurant.id, from, to: addDays(today, 1) }
    const rows = await fetchHistory(ctx, 'shifts', query)
    const records = rows.map((row) => ctx.seal('shift', toShift(row, restaurant.id)))
    yield* pageList(records, request)
  },
})
