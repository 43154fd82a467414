export const DAYPARTS = ['morning', 'midday', 'evening', 'night'] as const
export type Daypart = (typeof DAYPARTS)[number]

/** The hours from which a part of the day begins; the night lasts until the morning. */
const STARTS = { morning: 6, midday: 11, evening: 16, night: 22 }

export function daypartOf(hour: number): Daypart {
  return DAYPARTS.toReversed().find((part) => hour >= STARTS[part]) ?? 'night'
}

/** Whether an hour is between two: from 22 to 6 goes over midnight, equal ones mean the whole day. */
export function hourWithin(hour: number, from = 0, to = 24) {
  return from < to ? hour >= from && hour < to : from === to || hour >= from || hour < to
}
