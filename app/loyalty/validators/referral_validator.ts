import vine from '@vinejs/vine'
import { pageFields } from '#shared/pagination'

export const listReferralsValidator = vine.create({
  ...pageFields,
  state: vine.enum(['waiting', 'rewarded', 'reversed', 'refused'] as const).optional(),
  /** Only friends whom this customer brought. */
  customerId: vine.string().uuid().toLowerCase().optional(),
})

export const referFriendValidator = vine.create({
  /** Of whoever brought the friend. */
  code: vine.string().trim().minLength(1).maxLength(64),
  /** What tells the friend's device from others; kept as a keyed hash. */
  device: vine.string().trim().minLength(8).maxLength(500).optional(),
})
