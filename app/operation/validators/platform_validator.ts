import vine from '@vinejs/vine'

export const operatorValidator = vine.create({
  email: vine.string().trim().email().maxLength(254).toLowerCase(),
  password: vine.string().maxLength(128),
  otp: vine.string().trim().maxLength(32).optional(),
})

/** One job by its id, or all of a name that failed. */
export const retryValidator = vine.create({
  job: vine.string().maxLength(100),
  id: vine.string().uuid().optional(),
})
