import type { Budget } from '../contract.ts'
import type { Clock } from './clock.ts'

/** Counts requests against the vendors' limits; the core supplies one that all its processes share. @since 1.0 */
export interface BudgetStore {
  /** Reserves a place for one request and answers how long to wait for it. */
  take(key: string, budget: Budget): Promise<number>
}

/**
 * A sliding window per key, for one process.
 *
 * @example
 * const wait = await memoryBudgetStore(systemClock).take('iiko:1:*', budget)
 * @since 1.0
 */
export function memoryBudgetStore(clock: Clock): BudgetStore {
  const granted = new Map<string, number[]>()

  return {
    async take(key, { limit, perSeconds }) {
      const now = clock.now().getTime()
      const places = granted.get(key) ?? []
      const before = places.length < limit ? -Infinity : (places.at(-limit) ?? -Infinity)
      const place = Math.max(now, before + perSeconds * 1000)
      granted.set(key, [...places, place].slice(-limit))
      return place - now
    },
  }
}
