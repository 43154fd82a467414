import { defineCondition } from '#loyalty/promotions/conditions/condition'
import { oneOf } from '#loyalty/promotions/conditions/one_of'
import { identifiers } from '#loyalty/promotions/fields'

export const businesses = defineCondition({
  fields: { businesses: identifiers() },
  compile(settings) {
    const verdict = oneOf(settings.businesses, 'business')
    return ({ context }) => verdict(context.businessId)
  },
  keys: (settings) => ({ dimension: 'business', values: settings.businesses }),
  words: (settings, speaker) => ({ list: speaker.names('business', settings.businesses) }),
})
