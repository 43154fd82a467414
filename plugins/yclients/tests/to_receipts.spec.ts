import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { validateRecord } from '@krug/connector-sdk'
import { saleToReceipts, visitToReceipts, type Books } from '../src/mappers/to_receipts.ts'
import type { GoodsOperation } from '../src/upstream/goods_sales.ts'
import type { Appointment } from '../src/upstream/records.ts'
import { salesOf, visitsOf } from '../src/visits.ts'

const books = (config: Partial<Books['config']> = {}): Books => ({
  branch: { id: '501', title: 'Локон' },
  config: { closedWhen: 'came', prepaidCounts: 'use', ...config },
  desks: new Map([
    ['31', { id: '31', title: 'Основная касса', cash: true }],
    ['32', { id: '32', title: 'Терминал', cash: false }],
    ['33', { id: '33', title: 'Онлайн-оплата', cash: false }],
  ]),
  prepaidGoods: new Set(['77']),
})

const service = (fields: object = {}) => ({
  id: '11',
  title: 'Стрижка',
  amount: 1,
  first_cost: 2000,
  discount: 10,
  cost: 1800,
  cost_per_unit: 2000,
  ...fields,
})

const record = (fields: Partial<Appointment> = {}): Appointment => ({
  id: '900101',
  visit_id: '800055',
  staff_id: '71',
  clients_count: 1,
  client: { id: '6001', name: 'Анна', surname: 'Пробная', phone: '79991234567' },
  services: [service()],
  goods_transactions: [],
  date: '2026-03-04 15:00:00',
  datetime: '2026-03-04T15:00:00+05:00',
  length: 3600,
  attendance: 1,
  paid_full: true,
  deleted: false,
  finance_transactions: [
    { id: '50001', date: '2026-03-04 16:18:00', account_id: '31', amount: 1800 },
  ],
  ...fields,
})

const receiptsOf = (records: Appointment[], config = {}, loyalty: any[] = []) =>
  visitsOf(records).flatMap((visit) => visitToReceipts(visit, loyalty, books(config)))

const operation = (fields: Partial<GoodsOperation> = {}): GoodsOperation => ({
  id: '1',
  document_id: '70002',
  type_id: 1,
  amount: -2,
  cost_per_unit: 500,
  cost: 1000,
  create_date: '2026-03-04T12:30:00+0500',
  good: { id: '9', title: 'Шампунь' },
  ...fields,
})

async function isValid(receipt: unknown) {
  const { ok } = await validateRecord('receipt', receipt)
  return ok
}

const paid = (amount: number, account = '31') => ({ id: '1', account_id: account, amount })

test.group('yclients | visits to receipts', () => {
  test('a visit with two appointments is one receipt of the one who did most', async () => {
    const [receipt, ...more] = receiptsOf([
      record(),
      record({
        id: '900102',
        staff_id: '72',
        services: [
          service({ id: '12', title: 'Окрашивание', cost: 4500, first_cost: 4500, discount: 0 }),
        ],
        date: '2026-03-04 16:00:00',
        datetime: '2026-03-04T16:00:00+05:00',
        finance_transactions: [
          { id: '50002', date: '2026-03-04 18:00:00', account_id: '32', amount: 4500 },
        ],
      }),
    ])
    assert.equal(more.length, 0)
    assert.equal(receipt!.externalId, 'visit:800055')
    assert.equal(receipt!.total, '6300.00')
    assert.equal(receipt!.discount, '200.00')
    assert.equal(receipt!.employeeExternalId, '72')
    assert.deepEqual(
      receipt!.items.map(({ productExternalId, total }) => [productExternalId, total]),
      [
        ['svc:11', '1800.00'],
        ['svc:12', '4500.00'],
      ]
    )
    assert.deepEqual(receipt!.payments, [
      { type: 'cash', name: 'Основная касса', amount: '1800.00' },
      { type: 'card', name: 'Терминал', amount: '4500.00' },
    ])
    assert.equal(receipt!.openedAt, '2026-03-04T15:00:00+05:00')
    assert.equal(receipt!.closedAt, '2026-03-04T18:00:00+05:00')
    assert.deepEqual(await isValid(receipt), true)
  })

  test('a sale after midnight is dated by the clock of the branch', () => {
    const [receipt] = receiptsOf([
      record({
        date: '2026-03-05 00:30:00',
        datetime: '2026-03-05T00:30:00+05:00',
        finance_transactions: [
          { id: '1', date: '2026-03-05 01:40:00', account_id: '31', amount: 1800 },
        ],
      }),
    ])
    assert.equal(receipt!.sourceDate, '2026-03-05')
    assert.equal(receipt!.closedAt, '2026-03-05T01:40:00+05:00')
  })

  test('who paid in advance closed the visit with the end of its session')
    .with(['2026-03-01 10:00:00', '2026-03-04 14:59:59'])
    .run((_, date) => {
      const [receipt] = receiptsOf([
        record({ finance_transactions: [{ id: '1', date, account_id: '33', amount: 1800 }] }),
      ])
      assert.equal(receipt!.closedAt, '2026-03-04T16:00:00+05:00')
      assert.equal(receipt!.payments[0]!.type, 'online')
    })

  test('nobody came, nothing was sold: {$self}')
    .with([
      [{ attendance: 0 }, 'open'],
      [{ attendance: 2 }, 'open'],
      [{ attendance: -1 }, 'cancelled'],
      [{ deleted: true }, 'cancelled'],
      [{ attendance: 1, paid_full: false }, 'closed'],
    ] as const)
    .run((_, [fields, status]) => {
      assert.equal(receiptsOf([record(fields)])[0]!.status, status)
    })

  test('a business may wait for the money', () => {
    const owing = record({ paid_full: false })
    assert.equal(receiptsOf([owing], { closedWhen: 'paid' })[0]!.status, 'open')
    assert.equal(receiptsOf([record()], { closedWhen: 'paid' })[0]!.status, 'closed')
  })

  test('an appointment that was cancelled beside one that took place is left out', () => {
    const [receipt] = receiptsOf([record(), record({ id: '900102', deleted: true })])
    assert.equal(receipt!.status, 'closed')
    assert.equal(receipt!.total, '1800.00')
  })

  test('nobody known, and a group of three with a visit each', () => {
    const [nobody] = receiptsOf([record({ client: undefined })])
    assert.equal(nobody!.customerExternalId, undefined)
    const group = [1, 2, 3].map((index) =>
      record({ id: `${index}`, visit_id: `${10 + index}`, activity_id: '44', clients_count: 3 })
    )
    const receipts = receiptsOf(group)
    assert.deepEqual(
      receipts.map(({ externalId }) => externalId),
      ['visit:11', 'visit:12', 'visit:13']
    )
  })

  test('a visit without a number is its appointment', () => {
    assert.equal(receiptsOf([record({ visit_id: undefined })])[0]!.externalId, 'record:900101')
  })

  test('money that went back is a refund of its own', async () => {
    const back = { id: '50009', date: '2026-03-06 11:00:00', account_id: '31', amount: -800 }
    const money = [...record().finance_transactions!, back]
    const [sale, refund] = receiptsOf([record({ finance_transactions: money })])
    assert.equal(sale!.total, '1800.00')
    assert.equal(sale!.payments[0]!.amount, '1800.00')
    assert.equal(refund!.externalId, 'visit:800055:refund:50009')
    assert.equal(refund!.refundOf, 'visit:800055')
    assert.equal(refund!.total, '-800.00')
    assert.equal(refund!.closedAt, '2026-03-06T11:00:00+05:00')
    assert.deepEqual(await isValid(refund), true)
    const [, gone] = receiptsOf([record({ finance_transactions: money, attendance: -1 })])
    assert.equal(gone!.status, 'cancelled')
  })

  test('a visit paid by {0} has a sum and no money')
    .with([
      [9, 'Абонемент'],
      [8, 'Сертификат'],
      [11, 'Личный счёт'],
    ] as const)
    .run((_, [type, name]) => {
      const loyalty = [{ type_id: type, amount: 1800 }]
      const [receipt] = receiptsOf([record({ finance_transactions: [] })], {}, loyalty)
      assert.equal(receipt!.total, '1800.00')
      assert.deepEqual(receipt!.payments, [{ type: 'bonus', name, amount: '1800.00' }])
    })

  test('an abonement that counted when it was bought does not count again', () => {
    const loyalty = [{ type_id: 9, amount: 1800 }]
    const bare = record({ finance_transactions: [] })
    const [receipt] = receiptsOf([bare], { prepaidCounts: 'sale' }, loyalty)
    assert.equal(receipt!.total, '0.00')
    assert.equal(receipt!.items.length, 2)
    assert.deepEqual(receipt!.payments, [])
    const deposit = [{ type_id: 11, amount: 1800 }]
    const [whole] = receiptsOf([bare], { prepaidCounts: 'sale' }, deposit)
    assert.equal(whole!.total, '1800.00')
  })

  test('points that were earned or expired are no payment', () => {
    const [receipt] = receiptsOf([record()], {}, [
      { type_id: 2, amount: 90 },
      { type_id: 7, amount: 40 },
    ])
    assert.equal(receipt!.payments.length, 1)
  })

  test('prices: {0}')
    .with([
      ['discount', {}, '2000.00', '200.00'],
      ['gift', { discount: 100, cost: 0 }, '2000.00', '2000.00'],
      ['lowered by hand', { discount: 0, cost: 1500 }, '2000.00', '500.00'],
      ['raised by hand', { discount: 0, cost: 2400 }, '2400.00', '0.00'],
      ['two at once', { amount: 2, first_cost: 4000, cost: 3600 }, '2000.00', '400.00'],
      [
        'first cost of one of two',
        { amount: 2, first_cost: 2000, cost: 3600 },
        '2000.00',
        '400.00',
      ],
    ] as const)
    .run((_, [, fields, price, discount]) => {
      const [receipt] = receiptsOf([record({ services: [service(fields)] })])
      assert.equal(receipt!.items[0]!.price, price)
      assert.equal(receipt!.items[0]!.discount, discount)
    })

  test('phones: {0}')
    .with([
      ['79991234567', '+79991234567'],
      ['+7 999 123-45-67', '+79991234567'],
      ['89991234567', '+79991234567'],
      ['375291234567', '+375291234567'],
      ['7999***45-67', undefined],
      ['', undefined],
    ] as const)
    .run((_, [phone, expected]) => {
      const [receipt] = receiptsOf([record({ client: { id: '1', phone } })])
      assert.equal(receipt!.customerPhone, expected)
    })
})

test.group('yclients | goods to receipts', () => {
  const shampoo = {
    id: '5',
    good_id: '9',
    title: 'Шампунь',
    amount: -2,
    first_cost: -1000,
    cost: -1000,
    cost_per_unit: 500,
  }

  test('goods leave the stock and come in with a plus', () => {
    const [sale] = salesOf([operation()])
    const [receipt] = saleToReceipts(sale!, { money: [paid(1000)], loyalty: [] }, books())
    assert.equal(receipt!.externalId, 'sale:70002')
    assert.equal(receipt!.items[0]!.quantity, '2.000')
    assert.equal(receipt!.total, '1000.00')
    assert.equal(receipt!.sourceDate, '2026-03-04')
  })

  test('goods of a visit are on its receipt', () => {
    const [receipt] = receiptsOf([record({ goods_transactions: [shampoo] })])
    assert.equal(receipt!.total, '2800.00')
    assert.equal(receipt!.items[1]!.productExternalId, 'good:9')
  })

  test('an abonement counts once: when it is used', () => {
    const abonement = operation({
      id: '2',
      good: { id: '77', title: 'Абонемент' },
      amount: -1,
      cost: 9000,
    })
    const settlement = { money: [paid(10_000, '32')], loyalty: [] }
    const only = salesOf([abonement])[0]!
    assert.deepEqual(saleToReceipts(only, settlement, books()), [])
    const both = salesOf([operation(), abonement])[0]!
    const [receipt] = saleToReceipts(both, settlement, books())
    assert.equal(receipt!.total, '1000.00')
    assert.equal(receipt!.payments[0]!.amount, '1000.00')
    const [sold] = saleToReceipts(only, settlement, books({ prepaidCounts: 'sale' }))
    assert.equal(sold!.total, '9000.00')
  })

  test('a sale that was taken back out of the books is cancelled', () => {
    const [sale] = salesOf([operation({ deleted: true })])
    const [receipt] = saleToReceipts(sale!, { money: [], loyalty: [] }, books())
    assert.equal(receipt!.status, 'cancelled')
  })
})
