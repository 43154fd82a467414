import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import type { Harness } from '@krug/connector-sdk/testing'
import connector from '../src/connector.ts'
import { givenRun, givenSimulator, read } from './given.ts'

async function readReceipts(run: Harness, request: Parameters<Harness['read']>[1]) {
  const { pages, records } = await read(run, 'receipts', request)
  return { pages, receipts: records }
}

test.group('iiko | receipts', () => {
  test('sums of every venue and day equal what was sold', async ({ cleanup }) => {
    const simulator = await givenSimulator({ receiptsPerDay: 60 })
    cleanup(() => simulator.stop())
    const range = { from: '2025-12-25', to: '2026-01-15' }
    const { pages, receipts } = await readReceipts(await givenRun(simulator), {
      mode: 'range',
      range,
    })

    for (const truth of simulator.control.totals(range.from, range.to)) {
      const own = receipts.filter(
        (each) => each.venueExternalId === truth.venueId && each.sourceDate === truth.day
      )
      const counted = own.filter((each) => each.status !== 'cancelled')
      const revenue = counted.reduce((total, each) => total + Math.round(+each.total * 100), 0)
      assert.equal(revenue / 100, truth.revenue, `${truth.venueId} ${truth.day}`)
      assert.equal(counted.filter((each) => each.kind === 'sale').length, truth.receipts)
      assert.equal(own.filter((each) => each.kind === 'refund').length, truth.refunds)
      assert.equal(own.length - counted.length, truth.cancelled)
    }
    assert.equal(pages.flatMap((page) => page.closes ?? []).length, 22 * 2)
  })

  test('payments and discounts add up to the receipt', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const range = { from: '2026-02-01', to: '2026-02-14' }
    const { receipts } = await readReceipts(await givenRun(simulator), { mode: 'range', range })
    const cents = (sums: { amount: string }[]) =>
      sums.reduce((total, each) => total + Math.round(+each.amount * 100), 0)
    for (const receipt of receipts.filter((each) => each.status === 'closed')) {
      const gap = Math.abs(cents(receipt.payments) - Math.round(+receipt.total * 100))
      assert.ok(gap <= 1, receipt.externalId)
      assert.equal(cents(receipt.discounts), Math.round(+receipt.discount * 100))
    }
    assert.ok(receipts.some((each) => each.payments.length === 2))
    assert.ok(receipts.some((each) => each.customerPhone?.startsWith('+79')))
  })

  test('history begins thirteen months back, or where the settings say', async ({ cleanup }) => {
    const simulator = await givenSimulator({ receiptsPerDay: 1, venues: 1 })
    cleanup(() => simulator.stop())
    const zone = { timezone: 'Europe/Moscow' }
    const whole = await readReceipts(await givenRun(simulator, zone), { mode: 'full' })
    assert.deepEqual(whole.pages[0]!.closes?.[0]?.date, '2025-02-12')
    assert.deepEqual(whole.pages.at(-1)!.cursor.day, '2026-03-12')
    const run = await givenRun(simulator, { ...zone, startDate: '2026-03-10' })
    const late = await readReceipts(run, { mode: 'full' })
    assert.equal(late.pages.flatMap((page) => page.closes ?? []).length, 3)
  })

  test('an incremental run reads the trailing days again and sees corrections', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator({ receiptsPerDay: 80 })
    cleanup(() => simulator.stop())
    const values = { timezone: 'Europe/Moscow', trailingDays: 2 }
    const since = { from: '2026-03-01', to: '2026-03-11', day: '2026-03-11', department: 'x' }
    const request = { mode: 'incremental' as const, since }
    const before = await readReceipts(await givenRun(simulator, values), request)
    assert.equal(before.pages[0]!.closes?.[0]?.date, '2026-03-09')
    simulator.control.revision++
    const after = await readReceipts(await givenRun(simulator, values), request)
    assert.ok(after.receipts.length < before.receipts.length)
    assert.notDeepEqual(after.receipts, before.receipts)
  })

  test('by night weeks are read again and replaced, not the whole history', async ({ cleanup }) => {
    const simulator = await givenSimulator({ receiptsPerDay: 2, venues: 1 })
    cleanup(() => simulator.stop())
    const since = { from: '2026-03-01', to: '2026-03-12', day: '2026-03-12', department: 'x' }
    const values = { timezone: 'Europe/Moscow', nightlyDays: 14 }
    const night = await readReceipts(await givenRun(simulator, values), { mode: 'full', since })
    const days = night.pages.flatMap((page) => page.closes ?? []).map(({ date }) => date)
    assert.deepEqual([days[0], days.at(-1), days.length], ['2026-02-26', '2026-03-12', 15])
  })

  test('today grows with the clock', async ({ cleanup }) => {
    let now = new Date('2026-03-12T07:00:00Z')
    const simulator = await givenSimulator({ receiptsPerDay: 80, now: () => now })
    cleanup(() => simulator.stop())
    const request = { mode: 'range' as const, range: { from: '2026-03-12', to: '2026-03-12' } }
    const morning = await readReceipts(await givenRun(simulator), request)
    now = new Date('2026-03-12T15:00:00Z')
    const evening = await readReceipts(await givenRun(simulator), request)
    assert.ok(evening.receipts.length > morning.receipts.length)
  })

  test('a heavy report is read in halves', async ({ cleanup }) => {
    const simulator = await givenSimulator({ venues: 1 })
    cleanup(() => simulator.stop())
    const range = { from: '2026-02-02', to: '2026-02-08' }
    const whole = await readReceipts(await givenRun(simulator), { mode: 'range', range })
    simulator.control.fault({ name: 'server-error', times: 2, path: 'reports/olap', after: 1 })
    const halves = await readReceipts(await givenRun(simulator), { mode: 'range', range })
    assert.equal(halves.pages.length, whole.pages.length + 1)
    assert.deepEqual(halves.receipts, whole.receipts)
  })

  test('a run goes on in the middle of a week', async ({ cleanup }) => {
    const simulator = await givenSimulator({ receiptsPerDay: 300 })
    cleanup(() => simulator.stop())
    const request = { mode: 'range' as const, range: { from: '2026-02-02', to: '2026-02-09' } }
    const whole = await readReceipts(await givenRun(simulator), request)
    assert.ok(whole.pages.length > 6)
    for (const [index, page] of whole.pages.entries()) {
      const resumed = { ...request, resume: page.cursor }
      const rest = await readReceipts(await givenRun(simulator), resumed)
      const expected = whole.pages.slice(index + 1).flatMap((each) => each.upserts)
      assert.deepEqual(
        rest.receipts.map((each) => each.externalId).toSorted(),
        expected.map((each) => each.externalId).toSorted()
      )
    }
  }).timeout(30_000)

  test('a licence without a free seat is waited for', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    simulator.control.fault({ name: 'no-seat', times: 2 })
    const run = await givenRun(simulator)
    const { receipts } = await readReceipts(run, {
      mode: 'range',
      range: { from: '2026-02-02', to: '2026-02-02' },
    })
    assert.ok(receipts.length > 0)
    assert.equal(run.clock.sleeps.length, 2)
    assert.equal(simulator.control.openSeats, 0)
  })

  test('a missing right is named', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    simulator.control.fault({ name: 'no-right', times: Infinity })
    const run = await givenRun(simulator)
    const result = await connector.check(run.ctx)
    await run.close()
    assert.ok(!result.ok)
    assert.equal(result.reason, 'permission')
    assert.match(result.hint.ru, /B_RPT/)
  })
})
