import vine from '@vinejs/vine'
import { DateTime } from 'luxon'

/** A calendar date that exists, kept as the text `yyyy-mm-dd`: as an instant a zone could shift it. */
export const isoDate = vine.createRule(
  (value, _options, field) => {
    if (typeof value !== 'string') return
    const valid = /^\d{4}-\d\d-\d\d$/.test(value) && DateTime.fromISO(value).isValid
    if (!valid)
      field.report('The {{ field }} field must be a date such as 2026-03-31', 'date', field)
  },
  {
    toJSONSchema: (schema) => {
      schema.format = 'date'
    },
  }
)

/** A moment with its offset, kept as text: `2026-03-31T18:30:00+03:00`. */
export const isoMoment = vine.createRule(
  (value, _options, field) => {
    if (typeof value !== 'string') return
    const valid = /T.+(Z|[+-]\d\d:?\d\d)$/.test(value) && DateTime.fromISO(value).isValid
    if (!valid)
      field.report(
        'The {{ field }} field must be a moment such as 2026-03-31T18:30:00+03:00',
        'moment',
        field
      )
  },
  {
    toJSONSchema: (schema) => {
      schema.format = 'date-time'
    },
  }
)
