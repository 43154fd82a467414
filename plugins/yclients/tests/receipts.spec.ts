import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { AuthError, PermissionError, toKopecks, UpstreamContractError } from '@krug/connector-sdk'
import { BRANCHES } from '../src/simulator/index.ts'
import { receipts } from '../src/streams/receipts.ts'
import { givenRun, givenSimulator, incremental, range, read } from './given.ts'

const [POKROVKA, MALYSHEVA] = BRANCHES

test.group('yclients | receipts', () => {
  test('sums of every branch and day equal what was earned', async ({ cleanup }) => {
    const simulator = await givenSimulator({ visitsPerDay: 20 })
    cleanup(() => simulator.stop())
    const { records, closes } = await read(
      await givenRun(simulator),
      'receipts',
      range('2026-02-20', '2026-03-12')
    )
    assert.equal(closes.length, 21 * 2)
    for (const { venueExternalId, date } of closes) {
      const branch = BRANCHES.find(({ id }) => String(id) === venueExternalId)!
      const revenue = records
        .filter((each) => each.venueExternalId === venueExternalId && each.sourceDate === date)
        .filter((each) => each.status === 'closed')
        .reduce((sum, { total }) => sum + toKopecks(total), 0)
      assert.equal(revenue / 100, simulator.world.revenue(branch, date), `${branch.title} ${date}`)
    }
    const kinds = new Set(records.map(({ kind, status }) => `${kind} ${status}`))
    for (const kind of ['sale closed', 'sale open', 'sale cancelled', 'refund closed']) {
      assert.ok(kinds.has(kind), kind)
    }
  })

  test('payments add up to the receipt, whatever paid', async ({ cleanup }) => {
    const simulator = await givenSimulator({ visitsPerDay: 20 })
    cleanup(() => simulator.stop())
    const { records } = await read(
      await givenRun(simulator),
      'receipts',
      range('2026-02-20', '2026-03-10')
    )
    for (const { payments, total, status, externalId } of records) {
      if (status !== 'closed') continue
      const paid = payments.reduce((sum: number, each: any) => sum + toKopecks(each.amount), 0)
      assert.equal(paid, toKopecks(total), externalId)
    }
    const names = new Set(records.flatMap(({ payments }) => payments.map((each: any) => each.name)))
    for (const name of ['Основная касса', 'Расчётный счёт', 'Абонемент', 'Личный счёт']) {
      assert.ok(names.has(name), name)
    }
  })

  test('a visit is expected, takes place, and turns out not to have', async ({ cleanup }) => {
    let now = new Date('2026-03-12T09:00:00Z')
    const simulator = await givenSimulator({ now: () => now })
    cleanup(() => simulator.stop())
    const { world } = simulator
    const booking = world
      .bookings(POKROVKA!, '2026-03-13')
      .find((each) => each.attendance === 1 && !each.deletedAt)!
    const key = `visit:${booking.visit}`
    const before = await read(await givenRun(simulator), 'receipts', range('2026-03-11'))
    let { cursor } = before

    async function statusNow() {
      const { records, ...rest } = await read(
        await givenRun(simulator, {}, now),
        'receipts',
        incremental(cursor)
      )
      cursor = rest.cursor
      return records.find((each) => each.externalId === key)?.status
    }
    const others = world
      .bookings(POKROVKA!, '2026-03-13')
      .filter((each) => each.visit === booking.visit)
    for (const each of others) world.edit(each, { attendance: 0 as never })
    assert.equal(await statusNow(), 'open')
    now = new Date('2026-03-13T19:00:00Z')
    for (const each of others) world.edit(each, { attendance: 1 })
    assert.equal(await statusNow(), 'closed')
    now = new Date('2026-03-14T08:00:00Z')
    for (const each of others) world.edit(each, { attendance: -1 })
    assert.equal(await statusNow(), 'cancelled')
  })

  test('a deleted appointment is seen, also one that moves to another day', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { world } = simulator
    const { cursor } = await read(await givenRun(simulator), 'receipts', range('2026-03-11'))
    const alone = (day: string) =>
      world
        .bookings(POKROVKA!, day)
        .find(
          ({ visit, deletedAt }) =>
            !deletedAt &&
            world.bookings(POKROVKA!, day).filter((each) => each.visit === visit).length === 1
        )!
    const deleted = alone('2026-02-25')
    const moved = alone('2026-02-26')
    world.edit(deleted, { deletedAt: world.now })
    world.edit(moved, { day: '2026-02-28', start: moved.start + 172_800, end: moved.end + 172_800 })
    const { records } = await read(await givenRun(simulator), 'receipts', incremental(cursor))
    const byKey = new Map(records.map((each) => [each.externalId, each]))
    assert.equal(byKey.get(`visit:${deleted.visit}`)!.status, 'cancelled')
    assert.equal(byKey.get(`visit:${moved.visit}`)!.sourceDate, '2026-02-28')
  })

  test('an increment reads the days that changed, the night the trailing ones too', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { cursor } = await read(await givenRun(simulator), 'receipts', range('2026-03-11'))
    const quiet = new Date('2026-03-12T03:00:00Z').toISOString()
    const since = { ...cursor, at: quiet }
    const days = async (mode: 'incremental' | 'full') => {
      const request = { mode, since, overlapSeconds: 0 }
      const { closes } = await read(await givenRun(simulator), 'receipts', request)
      return new Set(closes.map(({ date }) => date))
    }
    const changed = await days('incremental')
    assert.ok(!changed.has('2026-03-09'))
    const nightly = await days('full')
    for (const day of ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12']) {
      assert.ok(nightly.has(day), day)
    }
    assert.ok(!nightly.has('2026-03-08'))
  })

  test('history begins where the settings say, thirteen months back by default', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator({ days: 5, visitsPerDay: 1 })
    cleanup(() => simulator.stop())
    const whole = await read(await givenRun(simulator), 'receipts')
    assert.equal(whole.closes[0]!.date, '2025-02-12')
    const late = await read(await givenRun(simulator, { startDate: '2026-03-10' }), 'receipts')
    assert.equal(late.closes[0]!.date, '2026-03-10')
    assert.equal(late.closes.at(-1)!.date, '2026-03-12')
  })

  test('an appointment that moves away while pages are turned hides no other', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator({ visitsPerDay: 30, maxPage: 5 })
    cleanup(() => simulator.stop())
    const { world, requests } = simulator
    const run = await givenRun(simulator)
    const send = run.ctx.http.send.bind(run.ctx.http)
    let moves = 0
    run.ctx.http.send = async (request) => {
      const body = await send(request)
      const pages = requests.filter(({ path }) => path === '/api/v1/records/501').length
      if (pages === 2 && moves++ === 0) {
        const own = world.bookings(POKROVKA!, '2026-03-05')
        const first = own.reduce((a, b) => (b.start > a.start ? b : a))
        world.edit(first, { day: '2026-03-06', start: first.start + 86_400 })
      }
      return body
    }
    const { records } = await read(run, 'receipts', range('2026-03-05'))
    const found = new Set(records.map(({ externalId }) => externalId))
    const missing = world.receiptKeys('2026-03-05', '2026-03-05').filter((key) => !found.has(key))
    assert.ok(moves > 0)
    assert.deepEqual(missing, [])
    assert.equal(found.size, records.length)
  })

  test('a branch whose licence has lapsed does not stop the others: {$self}')
    .with(['licence', 'forbidden'] as const)
    .run(async ({ cleanup }, name) => {
      const simulator = await givenSimulator()
      cleanup(() => simulator.stop())
      simulator.fault({ name, path: 'records/501', times: Infinity })
      const { records, closes, notes } = await read(
        await givenRun(simulator),
        'receipts',
        range('2026-03-10')
      )
      assert.deepEqual(new Set(closes.map((each) => each.venueExternalId)), new Set(['502']))
      assert.ok(records.every((each) => each.venueExternalId === String(MALYSHEVA!.id)))
      assert.match(notes[0]!.ru, /на Покровке/)
      simulator.fault({ name, path: 'records', times: Infinity })
      await assert.rejects(read(await givenRun(simulator), 'receipts', range('2026-03-10')))
    })

  test('a right that is missing is named', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    simulator.fault({ name: 'forbidden', path: 'records', times: Infinity })
    const error = await read(await givenRun(simulator), 'receipts', range('2026-03-10')).catch(
      (e) => e
    )
    assert.ok(error instanceof PermissionError)
    assert.match(error.text.ru, /Журнал записи/)
  })

  test('without the right to finance sales are read, and the run says what is missing', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    simulator.fault({ name: 'forbidden', path: 'accounts', times: Infinity })
    const { records, notes } = await read(
      await givenRun(simulator),
      'receipts',
      range('2026-03-10')
    )
    assert.ok(records.length > 0)
    assert.match(notes[0]!.ru, /Финансы/)
  })

  test('a password that changes in the middle ends the run at a checkpoint', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const run = await givenRun(simulator)
    const pages = []
    const reading = async () => {
      for await (const page of run.read('receipts', range('2026-02-20', '2026-03-12'))) {
        pages.push(page)
        simulator.fault({ name: 'unauthorized', times: Infinity })
      }
    }
    await assert.rejects(reading(), AuthError)
    assert.equal(pages.length, 1)
  })

  test('an error that comes with status 200 is no empty day', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    simulator.fault({ name: 'error-in-200', path: 'records', times: Infinity })
    await assert.rejects(
      read(await givenRun(simulator), 'receipts', range('2026-03-10')),
      UpstreamContractError
    )
  })

  test('what a delivery names is read; what is not there says nothing', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const [booking] = simulator.world.bookings(MALYSHEVA!, '2026-03-10')
    const run = await givenRun(simulator)

    const fetched = await receipts.fetch!(run.ctx, [`502:${booking!.id}`, '502:123', '999:1'])
    assert.ok(fetched.upserts.some(({ externalId }) => externalId === `visit:${booking!.visit}`))
    assert.ok(
      fetched.upserts.every(({ externalId }) => externalId.startsWith(`visit:${booking!.visit}`))
    )
    assert.equal(fetched.deletes, undefined)
  })
})
