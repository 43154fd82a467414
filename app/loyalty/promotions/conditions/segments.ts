import { defineCondition } from '#loyalty/promotions/conditions/condition'
import { identifiers } from '#loyalty/promotions/fields'

/** The customer belongs to one of the segments. To which others is nothing for the till to know. */
export const segments = defineCondition({
  fields: { segments: identifiers() },
  needsCustomer: true,
  compile: (settings) => (purchase) =>
    settings.segments.some((segment) => purchase.segments.has(segment))
      ? 'met'
      : {
          unit: 'segment',
          needed: settings.segments,
          actual: null,
          missing: null,
        },
  words: (settings, speaker) => ({ list: speaker.names('segment', settings.segments) }),
})
