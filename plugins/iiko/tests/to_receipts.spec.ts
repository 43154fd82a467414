import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { toReceipts } from '../src/server/mappers/to_receipts.ts'
import type { SaleLine } from '../src/server/upstream/sales.ts'

const line = (fields: Partial<SaleLine> = {}): SaleLine => ({
  orderId: 'o1',
  returned: false,
  day: '2026-03-05',
  openedAt: '2026-03-05T23:40:10',
  closedAt: '2026-03-06T00:15:00',
  orderDeleted: false,
  lineDeleted: false,
  delivery: false,
  pickup: false,
  lineId: 'l1',
  productId: 'p1',
  productName: 'Латте',
  quantity: 2,
  gross: 480,
  net: 432,
  returnSum: 0,
  ...fields,
})

function receiptsOf(...lines: SaleLine[]) {
  return toReceipts({ department: 'd1', lines, payments: [], discounts: [] })
}

test.group('iiko | rows to receipts', () => {
  test('a receipt over midnight belongs to the day of its opening', () => {
    const [receipt] = receiptsOf(line())
    assert.equal(receipt!.sourceDate, '2026-03-05')
    assert.equal(receipt!.closedAt, '2026-03-06T00:15:00')
    assert.equal(receipt!.total, '432.00')
    assert.equal(receipt!.discount, '48.00')
    assert.equal(receipt!.items[0]!.price, '240.00')
  })

  test('guests are a value of the order, not of its lines', () => {
    const rows = ['a', 'b', 'c', 'd', 'e', 'f'].map((lineId) => line({ lineId, guests: 4 }))
    assert.equal(receiptsOf(...rows)[0]!.guests, 4)
  })

  test('deleted lines are left out; without any other the receipt is cancelled', () => {
    const gone = line({ lineId: 'l2', lineDeleted: true })
    assert.equal(receiptsOf(line(), gone)[0]!.items.length, 1)
    assert.equal(receiptsOf(gone)[0]!.status, 'cancelled')
    assert.equal(receiptsOf(line({ orderDeleted: true }))[0]!.status, 'cancelled')
  })

  test('a return is a negative receipt, whatever the sign of its sums', () => {
    const returned = { returned: true, sourceOrderId: 'o0', net: 432, quantity: 2 }
    const [refund] = receiptsOf(line(returned))
    assert.equal(refund!.kind, 'refund')
    assert.equal(refund!.externalId, 'o1:refund')
    assert.equal(refund!.refundOf, 'o0')
    assert.equal(refund!.total, '-432.00')
    assert.equal(refund!.items[0]!.quantity, '-2.000')
  })

  test('a return whose money is only in the return sum counts', () => {
    const [refund] = receiptsOf(line({ returned: true, gross: 0, net: 0, returnSum: 432 }))
    assert.equal(refund!.total, '-432.00')
  })

  test('a return in the order that it takes back is a record of its own', () => {
    const receipts = receiptsOf(line(), line({ lineId: 'l2', returned: true, net: -100 }))
    assert.deepEqual(
      receipts.map(({ externalId, total }) => [externalId, total]),
      [
        ['o1', '432.00'],
        ['o1:refund', '-100.00'],
      ]
    )
  })

  test('a line paid by card and bonuses is one line with two payments', () => {
    const paid = (name: string, group: string, amount: number) => ({
      orderId: 'o1',
      returned: false,
      name,
      group,
      amount,
    })
    const payments = [paid('Банковская карта', 'CARD', 302.4), paid('Бонусы', 'NON_CASH', 129.6)]
    const [receipt, ...more] = toReceipts({
      department: 'd1',
      lines: [line()],
      payments,
      discounts: [],
    })
    assert.equal(more.length, 0)
    assert.deepEqual(
      receipt!.items.map(({ quantity, total }) => [quantity, total]),
      [['2.000', '432.00']]
    )
    assert.deepEqual(receipt!.payments, [
      { type: 'card', name: 'Банковская карта', amount: '302.40' },
      { type: 'bonus', name: 'Бонусы', amount: '129.60' },
    ])
  })

  test('a modifier without a price is a line', () => {
    const free = line({ lineId: 'l2', parentId: 'l1', productId: 'm1', gross: 0, net: 0 })
    const [receipt] = receiptsOf(line(), free)
    assert.deepEqual(
      receipt!.items.map(({ total }) => total),
      ['432.00', '0.00']
    )
  })

  test('a line that moved to the day before is not counted twice', () => {
    const receipts = receiptsOf(line(), line({ lineId: 'l2', day: '2026-03-04' }))
    assert.equal(receipts.length, 1)
    assert.equal(receipts[0]!.sourceDate, '2026-03-04')
  })

  test('phones come as E.164 or not at all')
    .with([
      ['8 (912) 345-67-89', '+79123456789'],
      ['+7 912 345 67 89', '+79123456789'],
      ['912-345-67-89', '+79123456789'],
      ['нет', undefined],
    ] as const)
    .run((_, [customerPhone, expected]) => {
      assert.equal(receiptsOf(line({ customerPhone }))[0]!.customerPhone, expected)
    })
})
