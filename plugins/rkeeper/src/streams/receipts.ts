import { defineStream, type ReadRequest, type Text } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { readClosedShifts } from '../receipts/closed_shifts.ts'
import { receiptCursor, type ReceiptCursor } from '../receipts/cursor.ts'
import { readOpenShift } from '../receipts/open_shift.ts'
import { planOf } from '../receipts/plan.ts'
import { fetchSystem } from '../upstream/system.ts'

/** Closed shifts out of the reporting database, where there is a way to it; then the open one. */
export const receipts = defineStream<Config, 'receipt', ReceiptCursor>({
  emits: 'receipt',
  cursor: receiptCursor,
  modes: ['full', 'incremental', 'range'],
  deletes: 'by-window',
  async *read(ctx, request) {
    const system = await fetchSystem(ctx)
    const { start, readsShift } = planOf(ctx, request, system)
    let cursor = start
    if (ctx.config.historyProcedure) {
      for await (const page of readClosedShifts(ctx, system.restaurant.id, start)) {
        cursor = page.cursor
        yield page
      }
    } else {
      cursor = { ...start, day: start.to }
      const notes = gapsOf(request, system.shift)
      if (notes.length > 0) yield { upserts: [], notes, cursor }
    }
    if (readsShift) yield* readOpenShift(ctx, system, cursor)
    else if (cursor === start) yield { upserts: [], cursor }
  },
})

/** What nobody can read any more without the reporting database. */
function gapsOf({ mode, since, resume }: ReadRequest<ReceiptCursor>, shift: string | undefined) {
  if (mode === 'range') return resume ? [] : [NO_HISTORY]
  const before = (resume ?? since)?.shift
  return before && before !== shift ? [closedUnseen(before)] : []
}

const NO_HISTORY: Text = {
  ru: 'Прошлые смены есть только в базе отчётов r_keeper, а доступ к ней не настроен: читаем лишь открытую смену.',
  en: 'Past shifts are only in the reporting database of r_keeper, and access to it is not set up: only the open shift is read.',
}

function closedUnseen(shift: string): Text {
  return {
    ru: `Смена от ${shift} закрылась между чтениями: чеки её последних минут могли не попасть. Чтобы такого не было, настройте историю из базы отчётов.`,
    en: `The shift of ${shift} was closed between two reads: receipts of its last minutes may be missing. Set up history from the reporting database to avoid that.`,
  }
}
