import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { sum } from '@krug/connector-sdk'
import { givenRun, givenSimulator, read } from './given.ts'

const range = { mode: 'range' as const, range: { from: '2026-03-06', to: '2026-03-12' } }

test.group('iiko | cash shifts', () => {
  test('what the till of each venue counted is what was sold there', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const shifts = await read(await givenRun(simulator), 'shifts', range)
    const receipts = await read(await givenRun(simulator), 'receipts', range)
    assert.equal(shifts.records.length, 7 * 2)
    for (const { venueExternalId, openedAt, closedAt, total } of shifts.records) {
      const day = openedAt.slice(0, 10)
      if (day === '2026-03-12') {
        assert.deepEqual([closedAt, total], [undefined, undefined], 'a till that is open')
        continue
      }
      const own = receipts.records.filter(
        (each) =>
          each.venueExternalId === venueExternalId &&
          each.sourceDate === day &&
          each.status !== 'cancelled'
      )
      assert.equal(total, sum(own.map((each) => each.total)), `${venueExternalId} ${day}`)
    }
  })

  test('the department of a till is asked for once', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    await read(await givenRun(simulator), 'shifts', range)
    const asked = simulator.control.requests.filter(({ path }) => path.includes('payments/list'))
    assert.equal(asked.length, 2)
  })

  test('a server that is too old says so and goes on', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    simulator.control.fault({ name: 'no-method', path: 'cashshifts', times: Infinity })
    const { records, notes } = await read(await givenRun(simulator), 'shifts', range)
    assert.equal(records.length, 0)
    assert.match(notes[0]!.ru, /кассовые смены/)
  })
})
