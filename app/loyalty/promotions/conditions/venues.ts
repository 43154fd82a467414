import { defineCondition } from '#loyalty/promotions/conditions/condition'
import { oneOf } from '#loyalty/promotions/conditions/one_of'
import { identifiers } from '#loyalty/promotions/fields'

export const venues = defineCondition({
  fields: { venues: identifiers() },
  compile(settings) {
    const verdict = oneOf(settings.venues, 'venue')
    return ({ context }) => verdict(context.venueId)
  },
  keys: (settings) => ({ dimension: 'venue', values: settings.venues }),
  words: (settings, speaker) => ({ list: speaker.names('venue', settings.venues) }),
})
