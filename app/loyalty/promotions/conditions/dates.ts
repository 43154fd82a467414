import vine from '@vinejs/vine'
import { isoDate } from '#shared/iso_date'
import { defineCondition } from '#loyalty/promotions/conditions/condition'
import { daysBetween } from '#loyalty/promotions/days_between'

/** Calendar days of the venue, both included. */
export const dates = defineCondition({
  fields: { from: vine.string().use(isoDate()), until: vine.string().use(isoDate()) },
  compile:
    ({ from, until }) =>
    ({ date }) =>
      date >= from && date <= until
        ? 'met'
        : {
            unit: 'date',
            needed: [from, until],
            actual: date,
            missing: date < from ? daysBetween(date, from) : null,
          },
  words: ({ from, until }, speaker) => ({ from: speaker.date(from), until: speaker.date(until) }),
})
