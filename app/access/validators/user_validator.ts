import vine from '@vinejs/vine'
import { roleReference } from '#access/validators/role_validator'
import { pageFields } from '#shared/pagination'

const ids = () => vine.array(vine.string().uuid()).maxLength(500)

export const listUsersValidator = vine.create({
  ...pageFields,
  search: vine.string().trim().maxLength(120).optional(),
})

export const inviteUserValidator = vine.create({
  email: vine.string().trim().email().maxLength(254).toLowerCase(),
  role: vine.string().use(roleReference()),
  businessIds: ids().optional(),
  venueIds: ids().optional(),
})

export const updateUserValidator = vine.create({
  role: vine.string().use(roleReference()).optional(),
  businessIds: ids().optional(),
  venueIds: ids().optional(),
  disabled: vine.boolean().optional(),
})
