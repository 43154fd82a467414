import { setTimeout as wait } from 'node:timers/promises'

/** Time, given from outside so that tests never wait. @since 1.0 */
export interface Clock {
  now(): Date
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** @since 1.0 */
export const systemClock: Clock = {
  now: () => new Date(),
  sleep: async (milliseconds, signal) => {
    await wait(milliseconds, undefined, { signal })
  },
}
