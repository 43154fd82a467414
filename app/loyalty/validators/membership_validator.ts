import vine from '@vinejs/vine'
import { isoMoment } from '#shared/iso_date'
import { whole } from '#loyalty/promotions/fields'

export const setMembershipValidator = vine.create({
  invitedTo: vine.string().minLength(1).maxLength(32).nullable().optional(),
  premiumUntil: vine.string().use(isoMoment()).nullable().optional(),
})

const terms = {
  rate: whole(1, 10_000).optional(),
  lifeDays: whole(1, 366).optional(),
}

export const createCrossPromoValidator = vine.create({
  fromBusinessId: vine.string().uuid(),
  toBusinessId: vine.string().uuid().notSameAs('fromBusinessId'),
  ...terms,
})

export const updateCrossPromoValidator = vine.create({
  ...terms,
  active: vine.boolean({ strict: true }).optional(),
})
