import { randomUUID } from 'node:crypto'
import { fakeClock } from '@krug/connector-sdk/testing'
import { memoryBudgetStore } from '@krug/connector-sdk/host'
import type { Budget } from '@krug/connector-sdk'
import { test } from '@japa/runner'
import { databaseBudgetStore } from '#integrations/engine/database_budget_store'

const NOW = new Date('2026-03-20T09:00:00Z')
const BUDGET: Budget = { match: '*', limit: 3, perSeconds: 10, scope: 'connection' }

test.group('Request budgets', () => {
  test('no window ever holds more than the limit, however many ask at once', async ({ assert }) => {
    const key = randomUUID()
    const stores = [databaseBudgetStore(fakeClock(NOW)), databaseBudgetStore(fakeClock(NOW))]
    const waits = await Promise.all(
      Array.from({ length: 20 }, (_, index) => stores[index % 2]!.take(key, BUDGET))
    )
    const places = waits.toSorted((a, b) => a - b)
    for (const [index, place] of places.entries()) {
      const window = places.filter((other) => other > place - 10_000 && other <= place)
      assert.isAtMost(window.length, BUDGET.limit, `place ${index}`)
    }
    assert.equal(places.at(-1), 60_000)
  })

  test('it grants what the store of a single process would', async ({ assert }) => {
    const key = randomUUID()
    const [one, other] = [fakeClock(NOW), fakeClock(NOW)]
    const [shared, single] = [databaseBudgetStore(one), memoryBudgetStore(other)]
    for (const pause of [0, 0, 100, 0, 4000, 0, 0, 20_000, 0, 0, 0, 1]) {
      await one.sleep(pause)
      await other.sleep(pause)
      assert.equal(await shared.take(key, BUDGET), await single.take(key, BUDGET))
    }
  })
})
