import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'

/**
 * The write `customer`: a member of the tenant's loyalty becomes known to the vendor. The vendor's record is found by
 * the phone; what it lacks is filled in, what its people wrote stays.
 *
 * @example
 * export const customer: Write<Config, CustomerInput, CustomerOutput> = { ...customerWrite, find, run }
 * @since 1.0
 */
export const customerWrite = {
  input: vine.create({
    /** E.164. */
    phone: vine.string().regex(/^\+[1-9]\d{6,14}$/),
    name: vine.string().trim().minLength(1).maxLength(500).optional(),
    email: vine.string().email().maxLength(320).optional(),
  }),
  output: vine.create({ externalId: vine.string() }),
}

/** @since 1.0 */
export type CustomerInput = Infer<(typeof customerWrite)['input']>
/** @since 1.0 */
export type CustomerOutput = Infer<(typeof customerWrite)['output']>
