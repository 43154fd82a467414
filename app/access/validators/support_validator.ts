import vine from '@vinejs/vine'

/** Three days at most: who needs longer opens it again. */
export const openSupportValidator = vine.create({
  hours: vine.number().withoutDecimals().min(1).max(72),
  reason: vine.string().trim().minLength(3).maxLength(300),
})
