import db from '@adonisjs/lucid/services/db'
import type { Budget } from '@krug/connector-sdk'
import type { BudgetStore, Clock } from '@krug/connector-sdk/host'

/**
 * A sliding window per key that all processes share: the row's lock puts their requests in order, and a place in time
 * is reserved for each.
 */
export function databaseBudgetStore(clock: Clock): BudgetStore {
  return {
    async take(key: string, { limit, perSeconds }: Budget) {
      const now = clock.now().getTime()
      const { rows } = await db.rawQuery<{ rows: { place: number }[] }>(
        `insert into request_budgets as b (key, places) values (:key, array[:now::bigint])
         on conflict (key) do update set places = (
           (b.places || greatest(:now::bigint, coalesce(b.places[cardinality(b.places) - :limit + 1] + :window, 0)))
         )[greatest(1, cardinality(b.places) + 2 - :limit):]
         returning places[cardinality(places)] as place`,
        { key, now, limit, window: perSeconds * 1000 }
      )
      return Math.max(0, rows[0].place - now)
    },
  }
}
