import { defineCondition } from '#loyalty/promotions/conditions/condition'
import { daysBetween } from '#loyalty/promotions/days_between'
import { days } from '#loyalty/promotions/fields'

const LEAP_DAY = '02-29'

/** The customer's birthday lies at most so many days ahead or behind. */
export const birthday = defineCondition({
  fields: { before: days(), after: days() },
  needsCustomer: true,
  compile:
    ({ before, after }) =>
    ({ customer, date }) => {
      const { birthDate } = customer!
      if (birthDate === null) return { unit: 'days', needed: before, actual: null, missing: null }
      const ahead = birthdaysAround(birthDate.slice(5), date).map((day) => daysBetween(date, day))
      if (ahead.some((distance) => distance <= before && distance >= -after)) return 'met'
      const next = ahead.find((distance) => distance > before)!
      return { unit: 'days', needed: before, actual: next, missing: next - before }
    },
  words: ({ before, after }) => ({ before, after }),
})

/** Birthdays of last year, this year and the next. Who was born on 29 February has it on the 28th in other years. */
function birthdaysAround(monthAndDay: string, date: string) {
  const year = Number(date.slice(0, 4))
  return [year - 1, year, year + 1].map((one) => {
    const leap = (one % 4 === 0 && one % 100 !== 0) || one % 400 === 0
    return `${one}-${monthAndDay === LEAP_DAY && !leap ? '02-28' : monthAndDay}`
  })
}
