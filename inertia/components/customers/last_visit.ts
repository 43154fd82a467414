import dayjs from 'dayjs'
import type { Asked } from './types'

const DAYS = {
  recent30: { name: 'lastVisitFrom', days: 30 },
  recent90: { name: 'lastVisitFrom', days: 90 },
  away90: { name: 'lastVisitTo', days: 91 },
  away180: { name: 'lastVisitTo', days: 181 },
} as const

export type Period = keyof typeof DAYS
export const PERIODS = Object.keys(DAYS) as Period[]

const dateOf = (period: Period) => dayjs().subtract(DAYS[period].days, 'day').format('YYYY-MM-DD')

/** Which of the periods the dates of an address are, as of today. */
export function periodOf(asked: Asked): Period | null {
  return PERIODS.find((period) => asked[DAYS[period].name] === dateOf(period)) ?? null
}

/** The dates of a period, as an address has them. */
export function datesOf(period: string | null): Record<string, string | null> {
  const dates = { lastVisitFrom: null, lastVisitTo: null }
  if (!period) return dates
  return { ...dates, [DAYS[period as Period].name]: dateOf(period as Period) }
}
