import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { sum, validateRecord } from '@krug/connector-sdk'
import { toReceipt } from '../../src/cloud/mappers/to_receipt.ts'
import type { CloudItem, CloudOrder, OrderContent } from '../../src/cloud/upstream/orders.ts'

const latte: CloudItem = {
  type: 'Product',
  positionId: 'l1',
  product: { id: 'p1', name: 'Латте ' },
  amount: 2,
  price: 240,
  cost: 480,
  resultSum: 432,
  modifiers: [
    {
      positionId: 'l2',
      product: { id: 'm1', name: 'Овсяное молоко' },
      amount: 1,
      amountIndependentOfParentAmount: false,
      price: 60,
      resultSum: 108,
    },
  ],
}
const bun: CloudItem = {
  type: 'Product',
  positionId: 'l3',
  product: { id: 'p2', name: 'Булочка' },
  amount: 1,
  price: 70,
  cost: 70,
  resultSum: 70,
}
const card = { paymentType: { name: 'Карта', kind: 'Card' }, sum: 610 }

const order = (content: Partial<OrderContent> = {}, row: Partial<CloudOrder> = {}): CloudOrder => ({
  id: 'c1',
  posId: 'o1',
  organizationId: 'org1',
  timestamp: 1,
  order: {
    status: 'Closed',
    number: 1042,
    sum: 610,
    whenCreated: '2026-03-05 23:40:10.000',
    whenClosed: '2026-03-06 00:15:00.000',
    orderType: { name: 'Зал', orderServiceType: 'Common' },
    waiter: { id: 'w1', name: 'Ольга ' },
    customer: { type: 'regular', id: 'cu1', name: 'Иван' },
    phone: '+79991234567',
    guestsInfo: { count: 2 },
    items: [latte, bun],
    discounts: [{ discountType: { name: 'Клуб 10%' }, sum: 60 }],
    payments: [card],
    ...content,
  },
  ...row,
})

const receiptOf = (content: Partial<OrderContent> = {}) => toReceipt(order(content))!

test.group('iiko cloud | orders to receipts', () => {
  test('an order over midnight is the day of its opening', async () => {
    const receipt = receiptOf()
    assert.equal(receipt.externalId, 'o1')
    assert.equal(receipt.venueExternalId, 'org1')
    assert.equal(receipt.sourceDate, '2026-03-05')
    assert.equal(receipt.closedAt, '2026-03-06T00:15:00.000')
    assert.equal(receipt.total, '610.00')
    assert.equal(receipt.discount, '60.00')
    assert.deepEqual(receipt.discounts, [{ name: 'Клуб 10%', amount: '60.00' }])
    assert.equal(receipt.customerExternalId, 'cu1')
    assert.equal(receipt.employeeName, 'Ольга')
    const { ok } = await validateRecord('receipt', receipt)
    assert.ok(ok)
  })

  test('a modifier is a line of its own, as many as of its dish', () => {
    assert.deepEqual(
      receiptOf().items.map(({ externalId, quantity, price, total, discount }) => [
        externalId,
        quantity,
        price,
        total,
        discount,
      ]),
      [
        ['l1', '2.000', '240.00', '432.00', '48.00'],
        ['l2', '2.000', '60.00', '108.00', '12.00'],
        ['l3', '1.000', '70.00', '70.00', '0.00'],
      ]
    )
  })

  test('a modifier may be counted by itself, and cost nothing', () => {
    const modifier = {
      ...latte.modifiers![0]!,
      amountIndependentOfParentAmount: true,
      price: 0,
      resultSum: 0,
    }
    const [, line] = receiptOf({ items: [{ ...latte, modifiers: [modifier] }] }).items
    assert.deepEqual([line!.quantity, line!.total], ['1.000', '0.00'])
  })

  test('without sums of lines the discounts say what each came to', () => {
    const bare = {
      ...latte,
      resultSum: undefined,
      modifiers: [{ ...latte.modifiers![0]!, resultSum: undefined }],
    }
    const discounts = [
      {
        discountType: { name: 'Клуб 10%' },
        sum: 60,
        selectivePositionsWithSum: [
          { positionId: 'l1', sum: 48 },
          { positionId: 'l2', sum: 12 },
        ],
      },
    ]
    const { items, total } = receiptOf({ items: [bare, bun], discounts })
    assert.equal(sum(items.map((item) => item.total)), total)
  })

  test('split between card and bonuses, with one payment announced only', () => {
    const { payments, items } = receiptOf({
      payments: [
        { ...card, sum: 427 },
        { paymentType: { name: 'iikoCard', kind: 'IikoCard' }, sum: 183 },
        { paymentType: { name: 'Наличные', kind: 'Cash' }, sum: 610, isPreliminary: true },
      ],
    })
    assert.deepEqual(payments, [
      { type: 'card', name: 'Карта', amount: '427.00' },
      { type: 'bonus', name: 'iikoCard', amount: '183.00' },
    ])
    assert.equal(items.length, 3)
  })

  test('payment {0.kind} “{0.name}” is {1}')
    .with([
      [{ kind: 'Cash', name: 'Наличные' }, 'cash'],
      [{ kind: 'Card', name: 'Visa' }, 'card'],
      [{ kind: 'Card', name: 'СБП' }, 'online'],
      [{ kind: 'Credit', name: 'Без выручки' }, 'credit'],
      [{ kind: 'External', name: 'Купон' }, 'other'],
      [{ kind: 'Voucher', name: 'Подарочная карта' }, 'other'],
      [{ kind: 'IikoCard', name: 'Клуб' }, 'bonus'],
    ] as const)
    .run((_, [paymentType, expected]) => {
      const { payments } = receiptOf({ payments: [{ paymentType, sum: 610 }] })
      assert.equal(payments[0]!.type, expected)
    })

  test('deleted lines and modifiers are left out', () => {
    const deleted = { deletionMethod: { id: 'r1' } }
    const gone = { ...latte.modifiers![0]!, deleted }
    const { items } = receiptOf({
      items: [
        { ...latte, modifiers: [gone] },
        { ...bun, deleted },
      ],
    })
    assert.deepEqual(
      items.map(({ externalId }) => externalId),
      ['l1']
    )
  })

  test('{0}')
    .with([
      ['closed', {}, 'closed'],
      ['delivered', { status: 'Delivered' }, 'closed'],
      ['on its way', { status: 'OnWay' }, 'open'],
      ['with a bill', { status: 'Bill' }, 'open'],
      ['deleted', { status: 'Deleted' }, 'cancelled'],
      ['taken out', { isDeleted: true }, 'cancelled'],
      ['all lines deleted', { items: [{ ...bun, deleted: {} }] }, 'cancelled'],
      ['moved to another', { movedToDeliveryId: 'o2' }, 'cancelled'],
    ] as const)
    .run((_, [, content, status]) => {
      assert.equal(receiptOf(content as Partial<OrderContent>).status, status)
    })

  test('a cancelled delivery is dated by its cancellation', async () => {
    const receipt = receiptOf({
      status: 'Cancelled',
      whenClosed: undefined,
      cancelInfo: { whenCancelled: '2026-03-06 00:05:00.000' },
    })
    assert.equal(receipt.status, 'cancelled')
    assert.equal(receipt.closedAt, '2026-03-06T00:05:00.000')
    const { ok } = await validateRecord('receipt', receipt)
    assert.ok(ok)
  })

  test('an order that no till took in is none', () => {
    assert.equal(toReceipt(order({}, { order: undefined })), null)
  })

  test('an order of the cloud alone has the id of the cloud', () => {
    assert.equal(toReceipt(order({}, { posId: undefined }))!.externalId, 'c1')
  })

  test('halves of a pizza are one line, a service another', () => {
    const half = (id: string, name: string, cost: number) => ({
      product: { id, name },
      cost,
      resultSum: cost,
      modifiers: [{ ...latte.modifiers![0]!, positionId: `${id}-m`, resultSum: 60 }],
    })
    const pizza: CloudItem = {
      type: 'Compound',
      positionId: 'l4',
      amount: 1,
      primaryComponent: half('a', 'Маргарита', 300),
      secondaryComponent: half('b', 'Пепперони', 340),
    }
    const service: CloudItem = {
      type: 'Service',
      positionId: 'l5',
      service: { id: 's1', name: 'Доставка' },
      cost: 150,
    }
    const { items } = receiptOf({ items: [pizza, service] })
    assert.deepEqual(
      items.map(({ name, total }) => [name, total]),
      [
        ['Маргарита / Пепперони', '640.00'],
        ['Овсяное молоко', '60.00'],
        ['Овсяное молоко', '60.00'],
        ['Доставка', '150.00'],
      ]
    )
  })

  test('a size is a product of its own', () => {
    const { items } = receiptOf({ items: [{ ...bun, size: { id: 's2', name: 'L' } }] })
    assert.equal(items[0]!.productExternalId, 'p2:s2')
  })

  test('somebody who came once has a phone and no id: {0}')
    .with([
      ['8 (999) 123-45-67', '+79991234567'],
      ['+7 999 123 45 67', '+79991234567'],
      ['79991234567', '+79991234567'],
      ['999-123-45-67', '+79991234567'],
      ['нет', undefined],
    ] as const)
    .run((_, [phone, expected]) => {
      const customer = { type: 'one-time', id: 'x', phone }
      const receipt = receiptOf({ customer, phone: undefined })
      assert.equal(receipt.customerExternalId, undefined)
      assert.equal(receipt.customerPhone, expected)
    })

  test('{0} is {1}')
    .with([
      ['DeliveryByCourier', 'delivery'],
      ['DeliveryPickUp', 'takeaway'],
      ['DeliveryByClient', 'takeaway'],
      ['Common', 'hall'],
    ] as const)
    .run((_, [orderServiceType, expected]) => {
      assert.equal(receiptOf({ orderType: { name: '', orderServiceType } }).orderType, expected)
    })
})
