import vine from '@vinejs/vine'
import { proofFields } from '#access/validators/auth_validator'
import { PERMISSIONS } from '#access/permissions'

const places = () => vine.array(vine.string().uuid()).distinct().maxLength(200).optional()

export const personalTokenValidator = vine.create({
  ...proofFields,
  name: vine.string().trim().minLength(1).maxLength(120),
  permissions: vine.array(vine.enum(PERMISSIONS)).distinct().minLength(1),
  businessIds: places(),
  venueIds: places(),
  days: vine.number().withoutDecimals().range([1, 366]),
})
