import vine from '@vinejs/vine'
import { defineCondition, type Value } from '#loyalty/promotions/conditions/condition'
import { TIME } from '#loyalty/promotions/fields'
import { minuteOf } from '#loyalty/promotions/purchase'

const MIDNIGHT = '00:00'
const nextDay = (weekday: number) => (weekday % 7) + 1

/**
 * Days of the week (Monday is 1) and hours, the end not included. Hours that cross midnight belong to the day on which
 * they begin: Friday 22:00 to 02:00 is met on Saturday at one.
 */
export const hours = defineCondition({
  fields: {
    weekdays: vine
      .array(vine.number({ strict: true }).withoutDecimals().range([1, 7]))
      .minLength(1)
      .maxLength(7)
      .distinct(),
    from: vine.string().regex(TIME).optional(),
    to: vine.string().regex(TIME).optional(),
  },
  compile({ weekdays, from = MIDNIGHT, to = MIDNIGHT }) {
    const [begin, end] = [minuteOf(from), minuteOf(to)]
    const days = new Set(weekdays)
    const later = new Set(weekdays.map(nextDay))
    const needed: Value = [...weekdays.map(String), `${from}-${to}`]
    const open =
      begin < end
        ? (weekday: number, minute: number) => days.has(weekday) && minute >= begin && minute < end
        : (weekday: number, minute: number) =>
            (days.has(weekday) && minute >= begin) || (later.has(weekday) && minute < end)
    return ({ weekday, minute, moment }) =>
      open(weekday, minute) ? 'met' : { unit: 'moment', needed, actual: moment, missing: null }
  },
  keys: ({ weekdays, from = MIDNIGHT, to = MIDNIGHT }) => ({
    dimension: 'weekday',
    values: from < to ? weekdays : [...weekdays, ...weekdays.map(nextDay)],
  }),
  words: ({ weekdays, from = MIDNIGHT, to = MIDNIGHT }, speaker) => ({
    days: speaker.weekdays(weekdays),
    whole: String(from === to),
    from,
    to,
  }),
})
