import vine from '@vinejs/vine'
import { defineCondition } from '#loyalty/promotions/conditions/condition'
import { oneOf } from '#loyalty/promotions/conditions/one_of'
import { PAYMENT_TYPES } from '#loyalty/promotions/purchase_context'

export const paymentType = defineCondition({
  fields: { types: vine.array(vine.enum(PAYMENT_TYPES)).minLength(1).distinct() },
  reachable: true,
  compile({ types }) {
    const verdict = oneOf(types, 'payment_type')
    return ({ context }) => verdict(context.paymentType)
  },
  words: ({ types }, speaker) => ({ list: speaker.names('payment_type', types) }),
})
