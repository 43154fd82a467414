import type { Clock } from '../host/clock.ts'

export interface FakeClock extends Clock {
  /** The waits that were asked for, in milliseconds. */
  readonly sleeps: number[]
}

/**
 * A clock that sleeps in no time.
 *
 * @example
 * const clock = fakeClock(new Date('2026-03-05T12:00:00Z'))
 * @since 1.0
 */
export function fakeClock(start: Date): FakeClock {
  let time = start.getTime()
  const sleeps: number[] = []
  return {
    sleeps,
    now: () => new Date(time),
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted()
      sleeps.push(milliseconds)
      time += milliseconds
    },
  }
}
