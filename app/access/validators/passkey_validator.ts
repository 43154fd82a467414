import vine from '@vinejs/vine'

/** What a browser made; its parts are checked as signatures, not as fields. */
const made = () => vine.object({ id: vine.string().maxLength(2048) }).allowUnknownProperties()

export const enterWithPasskeyValidator = vine.create({ response: made() })

export const addPasskeyValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(120),
  response: made(),
})
