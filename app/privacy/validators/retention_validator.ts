import vine from '@vinejs/vine'

export const setRetentionValidator = vine.create({
  /** `null` keeps the data. */
  days: vine.number().withoutDecimals().range([1, 36_500]).nullable(),
})
