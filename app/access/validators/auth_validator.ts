import vine from '@vinejs/vine'
import { uncommonPassword } from '#access/passwords/common_password'
import { roleReference } from '#access/validators/role_validator'
import { LOCALES } from '#config/i18n'

const email = () => vine.string().trim().email().maxLength(254).toLowerCase()
const password = () => vine.string().minLength(8).maxLength(128).use(uncommonPassword())
/** Of an authenticator, or a recovery code. */
const otp = () => vine.string().trim().minLength(6).maxLength(32)
const knownPassword = () => vine.string().maxLength(128)
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
  password: knownPassword(),
  otp: otp().optional(),
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
  otp: otp().optional(),
})

export const profileValidator = vine.create({
  name: name().optional(),
  locale: vine.enum(LOCALES).optional(),
})

/** Says once more who one is, before what a stolen session must not do. */
export const proofFields = { password: knownPassword(), otp: otp().optional() }

export const proofValidator = vine.create(proofFields)

export const changePasswordValidator = vine.create({
  password: knownPassword(),
  otp: otp().optional(),
  newPassword: password(),
})

export const confirmSecondFactorValidator = vine.create({ code: otp() })

export const secondFactorRolesValidator = vine.create({
  roles: vine.array(vine.string().use(roleReference())).maxLength(100),
})

export const unlockValidator = vine.create({ token: vine.string().maxLength(1024) })
