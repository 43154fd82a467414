import vine from '@vinejs/vine'
import type { Day } from '@krug/connector-sdk'

/** The last day of one department that was read, and the days that the run is about. */
export type ReceiptCursor = { from: Day; to: Day; day: Day; department: string }

export const receiptCursor = vine.create({
  from: vine.string(),
  to: vine.string(),
  day: vine.string(),
  department: vine.string(),
})
