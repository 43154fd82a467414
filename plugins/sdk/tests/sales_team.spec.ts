import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { SalesTeam } from '@krug/connector-sdk/simulator'

function givenTeam(now: () => Date = () => new Date('2026-03-12T09:00:00Z')) {
  return new SalesTeam({ seed: 1, now, perDay: 4, days: 365 })
}

test.group('sdk | a simulated sales team', () => {
  test('a year of deals: won, lost and open, the same for the same seed', () => {
    const team = givenTeam()
    const stages = Map.groupBy(team.deals, (deal) => {
      const stage = team.stageOf(deal)
      return typeof stage === 'number' ? 'open' : stage
    })
    for (const outcome of ['won', 'lost', 'open'] as const) {
      assert.ok((stages.get(outcome)?.length ?? 0) > 80, outcome)
    }
    assert.deepEqual(givenTeam().deals, team.deals)
  })

  test('tasks are done, overdue and still to do', () => {
    const team = givenTeam()
    const open = team.tasks.filter((task) => !team.isDone(task))
    assert.ok(open.some(({ dueAt }) => dueAt < team.now))
    assert.ok(open.some(({ dueAt }) => dueAt > team.now))
    assert.ok(team.tasks.length > open.length * 3)
  })

  test('today grows with the clock, and nothing of the past changes', () => {
    let now = new Date('2026-03-12T00:00:00Z')
    const team = givenTeam(() => now)
    const morning = team.deals
    now = new Date('2026-03-12T20:00:00Z')
    const evening = team.deals
    assert.ok(evening.length > morning.length)
    assert.deepEqual(evening.slice(0, morning.length), morning)
  })
})
