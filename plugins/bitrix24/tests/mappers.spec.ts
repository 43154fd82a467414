import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { toActivity, toTask } from '../src/mappers/to_activity.ts'
import { toCustomer } from '../src/mappers/to_customer.ts'
import { toReceipt } from '../src/mappers/to_receipt.ts'
import type { Deal } from '../src/upstream/items.ts'
import type { ProductRow } from '../src/upstream/sales.ts'

const AT = '2026-03-04T18:30:00+03:00'
const deal: Deal = {
  id: 7001,
  title: 'Банкет',
  categoryId: 3,
  stageId: 'C3:WON',
  stageSemanticId: 'S',
  opportunity: 48000.5,
  currencyId: 'RUB',
  createdTime: '2026-03-01T10:00:00+03:00',
  updatedTime: AT,
  movedTime: AT,
  closedate: '2026-03-20T03:00:00+03:00',
  contactIds: [880, 881],
}
const row = (fields: Partial<ProductRow>): ProductRow => ({
  id: 31,
  ownerId: 7001,
  productId: 900,
  productName: 'Зал на вечер',
  price: 100,
  quantity: 1,
  ...fields,
})
const receiptOf = (rows: ProductRow[]) =>
  toReceipt(deal, { rows, payments: [] }, { venueFrom: 'pipeline' })

test.group('bitrix24 | mappers', () => {
  test('rows count after their discounts; what the amount differs from them is a line', () => {
    const { items, total, discount, ...receipt } = receiptOf([
      row({ price: 22500, priceBrutto: 25000, quantity: 2 }),
      row({ id: 32, price: 666.67, priceBrutto: 700, quantity: 0.5 }),
      row({ id: 33, productId: 0, productName: undefined, price: 120 }),
    ])
    assert.deepEqual(
      items.map((item) => [item.name, item.quantity, item.price, item.total, item.discount]),
      [
        ['Зал на вечер', '2.000', '25000.00', '45000.00', '5000.00'],
        ['Зал на вечер', '0.500', '700.00', '333.34', '16.66'],
        ['#33', '1.000', '120.00', '120.00', '0.00'],
        ['Банкет', '1.000', '2547.16', '2547.16', undefined],
      ]
    )
    assert.deepEqual([total, discount], ['48000.50', '5016.66'])
    assert.deepEqual([receipt.venueExternalId, receipt.closedAt], ['3', AT])
    assert.equal(receipt.customerExternalId, '880')
  })

  test('a deal without rows is one line, and one without an amount is one of nothing', () => {
    assert.deepEqual(
      receiptOf([]).items.map(({ total }) => total),
      ['48000.50']
    )
    const free = toReceipt(
      { ...deal, opportunity: undefined },
      { rows: [], payments: [] },
      {} as never
    )
    assert.deepEqual([free.total, free.items.length], ['0.00', 1])
  })

  test('only payments that were made count, in the money of the deal', () => {
    const payment = { id: 1, paid: 'Y', sum: 1000, currency: 'RUB', paySystemName: 'СБП' }
    const { payments } = toReceipt(
      deal,
      {
        rows: [],
        payments: [
          payment,
          { ...payment, paid: 'N' },
          { ...payment, currency: 'USD' },
          { ...payment, paySystemName: undefined },
        ],
      },
      { venueFrom: 'business' }
    )
    assert.deepEqual(
      payments.map(({ type, amount }) => [type, amount]),
      [
        ['online', '1000.00'],
        ['other', '1000.00'],
      ]
    )
  })

  test('the first phone that is one counts, however it was typed', () => {
    const customer = toCustomer({
      id: 880,
      name: 'Анна',
      lastName: 'Ольхова',
      updatedTime: AT,
      birthdate: '1990-05-06T03:00:00+03:00',
      fm: [
        { typeId: 'PHONE', value: 'спросить Веру' },
        { typeId: 'EMAIL', value: 'нет' },
        { typeId: 'PHONE', value: '8 (999) 123-45-67' },
        { typeId: 'PHONE', value: '+7 999 123 45 67' },
        { typeId: 'EMAIL', value: 'Anna@Example.com' },
      ],
    })
    assert.deepEqual(
      [customer.name, customer.phone, customer.email, customer.birthDate],
      ['Анна Ольхова', '+79991234567', 'anna@example.com', '1990-05-06']
    )
    assert.equal(toCustomer({ id: 1, updatedTime: AT, fm: undefined }).phone, undefined)
  })

  test('an activity is done when it ended, and is about a lead, a deal or a contact', () => {
    const activity = {
      ID: 5,
      OWNER_ID: 41,
      OWNER_TYPE_ID: 3,
      TYPE_ID: 6,
      PROVIDER_ID: 'CRM_TODO',
      CREATED: AT,
      LAST_UPDATED: '2026-03-06T10:00:00+03:00',
      COMPLETED: 'Y',
      DIRECTION: 1,
    }
    const mapped = toActivity({ ...activity, END_TIME: '2026-03-05T10:00:00+03:00' })
    assert.deepEqual(
      [mapped.type, mapped.customerExternalId, mapped.dealExternalId, mapped.direction],
      ['task', '41', undefined, 'in']
    )
    assert.equal(mapped.doneAt, '2026-03-05T10:00:00+03:00')
    assert.equal(toActivity(activity).doneAt, activity.LAST_UPDATED)
    assert.equal(toActivity({ ...activity, COMPLETED: 'N' }).doneAt, undefined)
  })

  test('a task counts where it is about the CRM', () => {
    const task = { id: 9, createdDate: AT, changedDate: AT, ufCrmTask: ['D_7001', 'CO_3', 'C_880'] }
    assert.deepEqual(
      [toTask(task)?.dealExternalId, toTask(task)?.customerExternalId],
      ['7001', '880']
    )
    assert.equal(toTask({ ...task, ufCrmTask: false }), null)
    assert.equal(toTask({ ...task, ufCrmTask: ['CO_3'] }), null)
  })
})
