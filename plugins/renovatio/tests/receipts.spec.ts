import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { test } from '@japa/runner'
import {
  AuthError,
  PermissionError,
  toKopecks,
  TransientError,
  UpstreamContractError,
} from '@krug/connector-sdk'
import { person } from '@krug/connector-sdk/simulator'
import { createHarness, type Harness } from '@krug/connector-sdk/testing'
import connector from '../src/connector.ts'
import { hasConsent, startSimulator, timeOf, type Simulator } from '../src/simulator/index.ts'
import { hash, NOW, plantedIn, valuesOf } from './vendor.ts'

function givenSimulator(options: Parameters<typeof startSimulator>[0] = {}) {
  return startSimulator({ seed: 3, perDay: 6, days: 90, patients: 40, now: () => NOW, ...options })
}

function givenRun(simulator: Simulator, values: object = {}, now = NOW): Promise<Harness> {
  return createHarness({
    connector,
    values: { ...valuesOf(simulator), ...values },
    now,
    allowHosts: [new URL(simulator.url).host],
  })
}

async function read(run: Harness, request?: Parameters<Harness['read']>[1]) {
  const pages = await Array.fromAsync(run.read('receipts', request))
  return {
    pages,
    records: pages.flatMap((page) => page.upserts),
    days: pages.flatMap((page) => page.closes ?? []).map(({ date }) => date),
    cursor: pages.at(-1)?.cursor,
  }
}

const range = (from: string, to = from) =>
  ({ mode: 'range', range: { from, to } }) as Parameters<Harness['read']>[1]

const methodsOf = ({ asked }: Simulator) => new Set(asked.map(({ method }) => method))

test.group('renovatio | what leaves', () => {
  test('date, sum, one category and a hash, and no other field', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { records } = await read(await givenRun(simulator), range('2026-03-02', '2026-03-08'))
    const known = records.filter((each) => each.customerPhoneHash)
    assert.ok(known.length > 0 && known.length < records.length)
    for (const { externalId, customerPhoneHash, ...rest } of known) {
      assert.match(externalId, /^[0-9a-f]{64}$/)
      assert.match(customerPhoneHash, /^[0-9a-f]{64}$/)
      assert.deepEqual(rest, {
        venueExternalId: 'clinic',
        kind: 'sale',
        status: 'closed',
        closedAt: `${rest.sourceDate}T12:00:00`,
        sourceDate: rest.sourceDate,
        total: rest.total,
        items: [
          {
            name: 'medical_service',
            category: 'medical_service',
            quantity: '1.000',
            price: rest.total,
            total: rest.total,
          },
        ],
        payments: [{ type: 'other', amount: rest.total }],
      })
    }
  })

  test('sums are those that were paid', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const [from, to] = ['2026-01-05', '2026-03-12']
    const { records } = await read(await givenRun(simulator), range(from, to))
    const paid = simulator.world.paid(from, to)
    assert.equal(records.length, paid.length)
    const byId = new Map(records.map((each) => [each.externalId, each]))
    for (const invoice of paid) {
      const record = byId.get(hash(`rn:${invoice.id}`))
      assert.equal(toKopecks(record.total), Math.round(invoice.value * 100))
      assert.equal(record.sourceDate, invoice.day)
      assert.ok(!JSON.stringify(record).includes(timeOf(invoice).slice(11)))
    }
  })

  test('whoever did not agree stays unknown, also with a second card', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const [from, to] = ['2026-02-01', '2026-03-12']
    const { records } = await read(await givenRun(simulator), range(from, to))
    const byId = new Map(records.map((each) => [each.externalId, each]))
    const hashes = new Set<string>()
    for (const { id, patient } of simulator.world.paid(from, to)) {
      const { customerPhoneHash } = byId.get(hash(`rn:${id}`))
      const mobile = patient && simulator.world.card(patient).mobile
      const expected =
        patient && mobile && hasConsent(patient)
          ? hash(person(patient > 5000 ? patient - 5000 : patient).phone)
          : undefined
      assert.equal(customerPhoneHash, expected)
      if (expected) hashes.add(expected)
    }
    assert.ok(hashes.size > 5)
  })

  test('without a field for the consent no card is asked for', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const run = await givenRun(simulator, { consentField: undefined })
    const { records } = await read(run, range('2026-03-02', '2026-03-08'))
    assert.ok(records.length > 0)
    assert.ok(records.every((each) => each.customerPhoneHash === undefined))
    assert.deepEqual(methodsOf(simulator), new Set(['getInvoices']))
    const result = await connector.check(run.ctx)
    assert.ok(result.ok)
    assert.match(result.notes![0]!.ru, /согласием/)
  })

  test('consent may be one of several marks', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const run = await givenRun(simulator, { consentField: 'marks', consentValue: 'клуб' })
    const marked = await read(run, range('2026-03-02', '2026-03-08'))
    const ticked = await read(await givenRun(simulator), range('2026-03-02', '2026-03-08'))
    assert.deepEqual(marked.records, ticked.records)
  })

  test('a card that cannot be had leaves the visit without a person', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    simulator.fault({ name: 'server-error', path: 'getPatient', times: Infinity })
    const { records } = await read(await givenRun(simulator), range('2026-03-03'))
    assert.ok(records.length > 0)
    assert.ok(records.every((each) => each.customerPhoneHash === undefined))
  })

  test('nothing is told in logs and errors, whatever fails: {$self}')
    .with(['server-error', 'forbidden', 'no-verdict', 'cut-off', 'schema-change'] as const)
    .run(async ({ cleanup }, name) => {
      const simulator = await givenSimulator()
      cleanup(() => simulator.stop())
      const run = await givenRun(simulator)
      simulator.fault({ name, times: Infinity, after: 3 })
      const error = await read(run, range('2026-02-20', '2026-03-08')).catch((reason) => reason)
      const said = inspect(error, { depth: 9 }) + run.logs.join('\n')
      for (const secret of [...plantedIn(simulator), 'canary', '"patient_id"']) {
        assert.ok(!said.includes(secret), secret)
      }
    })

  test('the key is never part of an address, and nothing is written', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const run = await givenRun(simulator)
    await read(run, range('2026-03-02', '2026-03-08'))
    assert.ok(run.visited.every(({ search }) => search === ''))
    const kept = new Set(['getClinics', 'getInvoices', 'getPatient'])
    assert.deepEqual(
      [...methodsOf(simulator)].filter((method) => !kept.has(method)),
      []
    )
    const { webhook, writes } = connector as { webhook?: unknown; writes?: unknown }
    assert.deepEqual([webhook, writes], [undefined, undefined])
  })
})

test.group('renovatio | paid visits', () => {
  test('days of a month and of the next are each read once', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { records, days } = await read(
      await givenRun(simulator),
      range('2026-01-01', '2026-03-05')
    )
    assert.equal(days.length, 64)
    assert.equal(new Set(days).size, 64)
    assert.equal(new Set(records.map(({ externalId }) => externalId)).size, records.length)
    const windows = simulator.asked.filter(({ method }) => method === 'getInvoices')
    assert.deepEqual(
      windows.map(({ fields }) => [fields.date_from, fields.date_to]),
      [
        ['01.01.2026', '31.01.2026'],
        ['01.02.2026', '03.03.2026'],
        ['04.03.2026', '05.03.2026'],
      ]
    )
  })

  test('more than the vendor manages is read in halves', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const whole = await read(await givenRun(simulator), range('2026-02-01', '2026-03-01'))
    const slow = await givenSimulator({ maxDays: 6 })
    cleanup(() => slow.stop())
    const halves = await read(await givenRun(slow), range('2026-02-01', '2026-03-01'))
    assert.deepEqual(halves.records, whole.records)
    assert.deepEqual(halves.days, whole.days)
    assert.ok(halves.pages.length > whole.pages.length)
  })

  test('paid in parts, then given back', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { world } = simulator
    const [invoice] = world.paid('2026-03-10', '2026-03-10')
    const key = hash(`rn:${invoice!.id}`)
    const now = async () => {
      const { records, days } = await read(await givenRun(simulator), range('2026-03-10'))
      assert.deepEqual(days, ['2026-03-10'])
      return records.find((each) => each.externalId === key)
    }
    world.edit(invoice!, { value: 1000 })
    const part = await now()
    assert.equal(part?.total, '1000.00')
    world.edit(invoice!, { value: 2500.4 })
    const rest = await now()
    assert.equal(rest?.total, '2500.40')
    world.edit(invoice!, { status: '3' })
    assert.equal(await now(), undefined, 'its day was read and closed without it')
  })

  test('money that went back as an invoice of its own is a refund', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const [invoice] = simulator.world.paid('2026-03-10', '2026-03-10')
    simulator.world.edit(invoice!, { value: -800 })
    const { records } = await read(await givenRun(simulator), range('2026-03-10'))
    const refund = records.find((each) => each.externalId === hash(`rn:${invoice!.id}`))
    assert.equal(refund.kind, 'refund')
    assert.equal(refund.total, '-800.00')
    assert.equal(refund.items[0].quantity, '-1.000')
  })

  test('a visit that moves keeps its key, one that is refused goes', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { world } = simulator
    const run = () => givenRun(simulator, { paidFrom: 'visits' })
    const [moved, refused] = world.paid('2026-03-09', '2026-03-09')
    const before = await read(await run(), range('2026-03-09', '2026-03-11'))
    world.edit(moved!, { day: '2026-03-11', minute: 600 })
    world.edit(refused!, { status: '3' })
    const after = await read(await run(), range('2026-03-09', '2026-03-11'))
    const find = ({ records }: typeof after, id: number) =>
      records.find((each) => each.externalId === hash(`rn:visit:${id}`))
    assert.equal(find(before, moved!.id).sourceDate, '2026-03-09')
    assert.equal(find(after, moved!.id).sourceDate, '2026-03-11')
    assert.ok(find(before, refused!.id))
    assert.equal(find(after, refused!.id), undefined)
    const sum = moved!.services.reduce((all, { price, count }) => all + price * count, 0)
    assert.equal(find(after, moved!.id).total, `${sum}.00`)
  })

  test('the last days again with each run, more of them by night', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const since = { from: '2026-03-01', to: '2026-03-12', day: '2026-03-12' }
    const recent = await read(await givenRun(simulator), { mode: 'incremental', since })
    assert.deepEqual(recent.days, ['2026-03-10', '2026-03-11', '2026-03-12'])
    const nightly = await read(await givenRun(simulator), { mode: 'full', since })
    assert.deepEqual([nightly.days[0], nightly.days.length], ['2026-02-26', 15])
    const first = await read(await givenRun(simulator), { mode: 'full' })
    assert.equal(first.days[0], '2025-02-12')
  })

  test('today is the clinic’s own', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const evening = new Date('2026-03-12T19:30:00Z')
    const lastDay = async (timezone: string) => {
      const run = await givenRun(simulator, { timezone, startDate: '2026-03-11' }, evening)
      const { days } = await read(run, { mode: 'full' })
      return days.at(-1)
    }
    assert.equal(await lastDay('Europe/Moscow'), '2026-03-12')
    assert.equal(await lastDay('Asia/Yekaterinburg'), '2026-03-13')
  })

  test('one clinic of several', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { records } = await read(
      await givenRun(simulator, { clinic: '12' }),
      range('2026-03-02', '2026-03-08')
    )
    const own = simulator.world
      .paid('2026-03-02', '2026-03-08')
      .filter(({ clinic }) => clinic === 12)
    assert.equal(records.length, own.length)
    assert.ok(records.length > 0)
  })

  test('a key that is refused once is tried again, and twice more is wrong', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    simulator.fault({ name: 'unauthorized', times: 2 })
    const { records } = await read(await givenRun(simulator), range('2026-03-03'))
    assert.ok(records.length > 0)
    simulator.requests.length = 0
    simulator.fault({ name: 'unauthorized', times: Infinity })
    await assert.rejects(read(await givenRun(simulator), range('2026-03-03')), AuthError)
    assert.equal(simulator.requests.length, 3)
  })

  test('what is no verdict is no empty day: {0}')
    .with([
      ['no-verdict', TransientError],
      ['forbidden', PermissionError],
      ['schema-change', UpstreamContractError],
    ] as const)
    .run(async ({ cleanup }, [name, expected]) => {
      const simulator = await givenSimulator()
      cleanup(() => simulator.stop())
      simulator.fault({ name, times: Infinity })
      await assert.rejects(read(await givenRun(simulator), range('2026-03-03')), expected)
    })

  test('fields may be called otherwise, and a missing one is named', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const other = await givenRun(simulator, { invoiceFields: ['sum=total_paid'] })
    const error = await read(other, range('2026-03-03')).catch((reason) => reason)
    assert.ok(error instanceof UpstreamContractError)
    assert.match(error.text.ru, /total_paid/)
    const run = await givenRun(simulator, { invoiceFields: ['id=number'] })
    const { records } = await read(run, range('2026-03-03'))
    const [invoice] = simulator.world.paid('2026-03-03', '2026-03-03')
    assert.ok(records.some(({ externalId }) => externalId === hash(`rn:С-${invoice!.id}`)))
  })
})
