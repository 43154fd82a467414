import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { toKopecks } from '@krug/connector-sdk'
import connector from '../src/connector.ts'
import { totalOf, type Simulator } from '../src/simulator/index.ts'
import { givenBase, givenRun, readAll } from './given.ts'

const START = '2026-03-09T00:00:00'
const ids = (records: { externalId: string }[]) =>
  records.map(({ externalId }) => externalId).toSorted()
const cents = (rows: { total?: string; amount?: string }[]) =>
  rows.reduce((sum, row) => sum + toKopecks(row.total ?? row.amount!), 0)

function soldAt({ world }: Simulator) {
  return [...world.sales(START)].filter(({ state }) => state === 'sold')
}

test.group('1C | receipts', () => {
  test('sums equal what was sold, in each configuration and by our own service')
    .with([
      { configuration: 'retail', values: {} },
      { configuration: 'smallBusiness', values: {} },
      { configuration: 'trade', values: {} },
      { configuration: 'retail', values: { mode: 'service' } },
    ] as const)
    .run(async ({ cleanup }, { configuration, values }) => {
      const base = await givenBase({ configuration, perDay: 60 })
      cleanup(() => base.stop())
      const { records, notes } = await readAll(base, { values: { bonusAs: 'discount', ...values } })
      const counted = records.filter(({ status }) => status === 'closed')
      const expected = soldAt(base).reduce(
        (sum, sale) => sum + (sale.returns ? -1 : 1) * totalOf(sale),
        0
      )
      assert.equal(cents(counted), expected)
      assert.equal(counted.length, soldAt(base).length)
      for (const receipt of counted) {
        assert.equal(cents(receipt.items), toKopecks(receipt.total), receipt.externalId)
        assert.equal(cents(receipt.payments), toKopecks(receipt.total), receipt.externalId)
      }
      const returns = counted.filter(({ kind }) => kind === 'refund')
      assert.ok(returns.length > 0)
      assert.ok(
        returns.every(({ refundOf }) => counted.some(({ externalId }) => externalId === refundOf))
      )
      assert.deepEqual(notes, [])
    })

  test('a base that refuses filters, or does not sort, gives the same, and the report says so')
    .with([
      { noFilter: true, noOrder: false, note: /не умеет отбирать/ },
      { noFilter: false, noOrder: true, note: /не сортирует/ },
      { noFilter: true, noOrder: true, note: /не умеет отбирать/ },
    ])
    .run(async ({ cleanup }, { note, ...quirks }) => {
      const base = await givenBase()
      cleanup(() => base.stop())
      const whole = await readAll(base)
      Object.assign(base.quirks, quirks)
      const { records, notes } = await readAll(base)
      assert.deepEqual(ids(records), ids(whole.records))
      assert.match(notes[0]!.ru, note)
      assert.equal(notes.length, 1)
    })

  test('a document written between two pages is neither doubled nor missed', async ({
    cleanup,
  }) => {
    const base = await givenBase()
    cleanup(() => base.stop())
    const before = await readAll(base)
    let added = ''
    const { records } = await readAll(base, {
      meanwhile: (page) => {
        if (page === 1) added = base.world.add('2026-03-11T23:50:00').key
      },
    })
    assert.deepEqual(ids(records), [...ids(before.records), added].toSorted())
  })

  test('forty documents of one second across the border of a page', async ({ cleanup }) => {
    const base = await givenBase()
    cleanup(() => base.stop())
    const added = Array.from({ length: 40 }, () => base.world.add('2026-03-10T12:00:00').key)
    const { records, pages } = await readAll(base)
    assert.equal(new Set(ids(records)).size, records.length)
    assert.ok(added.every((key) => ids(records).includes(key)))
    for (const [index, page] of pages.entries()) {
      const rest = await readAll(base, { request: { resume: page.cursor } })
      const expected = pages.slice(index + 1).flatMap((each) => each.upserts)
      assert.deepEqual(ids(rest.records), ids(expected), `behind page ${index + 1}`)
    }
  })

  test('the nightly window finds what was edited, back-dated and marked for deletion', async ({
    cleanup,
  }) => {
    const base = await givenBase()
    cleanup(() => base.stop())
    const values = { startDate: '2026-02-20' }
    const { cursor } = await readAll(base, { values })
    const old = [...base.world.sales('2026-03-05T00:00:00')].find(({ state }) => state === 'sold')!
    base.world.change(old, { marked: true })
    const late = base.world.add('2026-03-04T10:00:00')
    const missed = await readAll(base, { values, request: { mode: 'incremental', since: cursor } })
    assert.ok(!ids(missed.records).includes(late.key))
    const nightly = await readAll(base, { values, request: { mode: 'full', since: cursor } })
    const of = (key: string) => nightly.records.find(({ externalId }) => externalId === key)
    assert.equal(of(late.key).status, 'closed')
    assert.equal(of(old.key).status, 'cancelled')
    assert.ok(nightly.records.every(({ closedAt }) => closedAt >= '2026-02-05'))
  })

  test('drafts and receipts put off are no sales, and take back what they were', async ({
    cleanup,
  }) => {
    const base = await givenBase({ perDay: 60 })
    cleanup(() => base.stop())
    const { records, deletes } = await readAll(base)
    const states = new Map([...base.world.sales(START)].map(({ key, state }) => [key, state]))
    const idle = [...states]
      .filter(([, state]) => state === 'draft' || state === 'deferred')
      .map(([key]) => key)
    assert.ok(idle.length > 0)
    assert.deepEqual(deletes.toSorted(), idle.toSorted())
    const cancelled = records.filter(({ status }) => status === 'cancelled')
    assert.ok(cancelled.length > 0)
    assert.ok(cancelled.every(({ externalId }) => states.get(externalId) === 'cancelled'))
  })

  test('receipts that the base has thrown away are not taken for cancelled', async ({
    cleanup,
  }) => {
    const base = await givenBase()
    cleanup(() => base.stop())
    const { cursor } = await readAll(base)
    base.world.purged.add(soldAt(base)[0]!.key)
    const { deletes, pages } = await readAll(base, { request: { mode: 'full', since: cursor } })
    assert.ok(!deletes.includes(soldAt(base)[0]!.key))
    assert.ok(pages.every((page) => page.closes === undefined))
    assert.equal(connector.streams.receipts.deletes, 'none')
  })

  test('a base that has reports alone gives the sales of each till and day, of nobody', async ({
    cleanup,
  }) => {
    const base = await givenBase({ perDay: 60 })
    cleanup(() => base.stop())
    base.quirks.onlyReports = true
    const run = await givenRun(base)
    const answer = await connector.check(run.ctx)
    await run.close()
    assert.ok(answer.ok)
    assert.match(answer.notes![0]!.ru, /Отчёты о розничных продажах/)
    const { records, pages } = await readAll(base, { values: { sales: 'reports' } })
    const expected = soldAt(base).reduce(
      (sum, sale) => sum + (sale.returns ? -1 : 1) * totalOf(sale),
      0
    )
    assert.equal(cents(records), expected)
    assert.ok(records.every(({ customerExternalId }) => customerExternalId === undefined))
    const sales = records.filter(({ kind }) => kind === 'sale')
    assert.deepEqual([sales.length, new Set(sales.map(({ closedAt }) => closedAt)).size], [8, 8])
    const rest = await readAll(base, {
      values: { sales: 'reports' },
      request: { resume: pages[0]!.cursor },
    })
    assert.equal(rest.records.length, records.length - pages[0]!.upserts.length)
  })

  test('a document dated in the future does not hold up those of today', async ({ cleanup }) => {
    const base = await givenBase()
    cleanup(() => base.stop())
    const future = base.world.add('2030-01-01T00:00:00')
    const { cursor, records } = await readAll(base)
    assert.ok(ids(records).includes(future.key))
    assert.ok(cursor.latest < '2026-03-14')
    const today = base.world.add()
    const later = await readAll(base, { request: { mode: 'incremental', since: cursor } })
    assert.ok(ids(later.records).includes(today.key))
  })

  test('pages shrink while the base cannot cope', async ({ cleanup }) => {
    const base = await givenBase({ perDay: 40 })
    cleanup(() => base.stop())
    const values = { pageSize: 80 }
    const whole = await readAll(base, { values })
    base.fault({ name: 'server-error', times: 2, path: 'Document_ЧекККМ' })
    const { records, run } = await readAll(base, { values })
    assert.deepEqual(ids(records), ids(whole.records))
    assert.ok(run.logs.some((line) => line.includes('smaller pages') && line.includes('40')))
  })

  test('an object that nobody ticked costs its stream alone, and the report says what to tick', async ({
    cleanup,
  }) => {
    const base = await givenBase()
    cleanup(() => base.stop())
    base.quirks.hidden.add('Catalog_Номенклатура')
    const goods = await readAll(base, { stream: 'products' })
    assert.deepEqual(goods.records, [])
    assert.match(goods.notes[0]!.ru, /Catalog_Номенклатура\. Отметьте/)
    const { records } = await readAll(base)
    assert.ok(records.length > 0)
    const run = await givenRun(base)
    const answer = await connector.check(run.ctx)
    await run.close()
    assert.ok(answer.ok && answer.notes?.length === 1)
  })

  test('what 1C repeats of a request is not written down', async ({ cleanup }) => {
    const base = await givenBase()
    cleanup(() => base.stop())
    base.quirks.noFilter = true
    base.fault({ name: 'no-licence', times: 2, after: 4 })
    const { run } = await readAll(base)
    assert.doesNotMatch(run.logs.join('\n'), /2026-03-09T|datetime/)
  })

  test('failures say who must act')
    .with([
      ['no-licence', 'network', /лицензи/],
      ['locked', 'network', /закрыта/],
      ['forbidden', 'permission', /Только чтение/],
    ] as const)
    .run(async ({ cleanup }, [name, reason, hint]) => {
      const base = await givenBase()
      cleanup(() => base.stop())
      base.fault({ name, times: Infinity })
      const run = await givenRun(base)
      const answer = await connector.check(run.ctx)
      await run.close()
      assert.ok(!answer.ok)
      assert.equal(answer.reason, reason)
      assert.match(answer.hint.ru, hint)
    })
})

test.group('1C | goods and people', () => {
  test('goods have the price of their kind and the cost of either register')
    .with(['retail', 'smallBusiness'] as const)
    .run(async ({ cleanup }, configuration) => {
      const base = await givenBase({ configuration })
      cleanup(() => base.stop())
      const { records } = await readAll(base, { stream: 'products' })
      const bread = records.find(({ name }) => name === 'Хлеб ржаной')
      assert.deepEqual([bread.price, bread.cost], ['92.00', '41.00'])
      const tea = records.find(({ name }) => name === 'Чай чёрный (250 г)')
      assert.match(tea.externalId, /#/)
      assert.equal(tea.price, '236.00')
    })

  test('a card is a customer with the phone of its owner; anybody is no customer', async ({
    cleanup,
  }) => {
    const base = await givenBase()
    cleanup(() => base.stop())
    const { records } = await readAll(base, { stream: 'customers' })
    const of = (id: string) => records.find(({ externalId }) => externalId === id)
    assert.equal(of('card:000000ca-0000-4000-8000-000000000011').phone, '+79990000017')
    assert.equal(of('000000c0-0000-4000-8000-000000000011').phone, '+79990000017')
    assert.equal(of('000000c0-0000-4000-8000-0000000003e7'), undefined)
    const receipts = await readAll(base)
    assert.ok(
      receipts.records.some(({ customerExternalId }) => customerExternalId?.startsWith('card:'))
    )
  })
})
