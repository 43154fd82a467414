import vine from '@vinejs/vine'
import { LOCALES } from '#config/i18n'

const email = () => vine.string().trim().email().maxLength(254).toLowerCase()
const password = () => vine.string().minLength(8).maxLength(128)
const name = () => vine.string().trim().minLength(1).maxLength(120)

export const registerValidator = vine.create({
  organization: name(),
  preset: vine.enum(['chain', 'club', 'sales_team'] as const).optional(),
  name: name(),
  email: email(),
  password: password(),
  locale: vine.enum(LOCALES).optional(),
})

export const loginValidator = vine.create({
  email: email(),
  password: vine.string().maxLength(128),
  tenantId: vine.string().uuid().optional(),
})

export const refreshValidator = vine.create({
  refreshToken: vine.string().maxLength(512),
})

export const forgotPasswordValidator = vine.create({ email: email() })

export const resetPasswordValidator = vine.create({
  token: vine.string().maxLength(1024),
  password: password(),
})

export const acceptInvitationValidator = vine.create({
  token: vine.string().maxLength(1024),
  name: name().optional(),
  password: password(),
})

export const profileValidator = vine.create({
  name: name().optional(),
  locale: vine.enum(LOCALES).optional(),
})
