import { defineCondition } from '#loyalty/promotions/conditions/condition'
import { oneOf } from '#loyalty/promotions/conditions/one_of'
import { identifiers } from '#loyalty/promotions/fields'

export const tiers = defineCondition({
  fields: { tiers: identifiers() },
  needsCustomer: true,
  compile(settings) {
    const verdict = oneOf(settings.tiers, 'tier')
    return ({ customer }) => verdict(customer!.tier)
  },
  keys: (settings) => ({ dimension: 'tier', values: settings.tiers }),
  words: (settings, speaker) => ({ list: speaker.names('tier', settings.tiers) }),
})
