import { normalizePhone } from '@krug/connector-sdk'
import vine from '@vinejs/vine'

/** A phone number however it is typed, kept as `+79031234567`. */
export const phoneNumber = vine.createRule((value, _options, field) => {
  if (typeof value !== 'string') return
  const phone = normalizePhone(value)
  if (phone) field.mutate(phone, field)
  else
    field.report(
      'The {{ field }} field must be a phone number such as +79031234567',
      'phone',
      field
    )
})
