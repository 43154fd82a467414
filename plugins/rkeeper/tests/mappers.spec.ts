import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import type { Rec } from '@krug/connector-sdk'
import { receiptsOf } from '../src/mappers/from_history.ts'
import { toProduct } from '../src/mappers/to_product.ts'
import { toReceipt } from '../src/mappers/to_receipt.ts'
import { fetchOrder } from '../src/upstream/orders.ts'
import { fetchDishes } from '../src/upstream/references.ts'
import { givenAnswer } from './given.ts'

const place = {
  restaurantId: '1',
  shift: '2026-03-05',
  currencies: new Map([
    ['1', 'Рубли'],
    ['2', 'Банковская карта'],
  ]),
  discounts: new Map([['9', 'Карта гостя']]),
  orderTypes: new Map(),
  phoneFrom: 'comment' as const,
}
const listed = { guid: '{O}', mark: '', guests: '2', finishedAt: '2026-03-05T19:14:30' }

const DISH =
  '<Dish id="271" uni="2" line_guid="L1" state="6" quantity="2000" price="35000" amount="70000"/>'
const CHECK = (amount: number, more = '') =>
  `<PrintCheck CheckNum="118" amount="${amount}" bill="0" deleted="0" printTime="2026-03-05T19:14:30" ${more}><Pay id="2" amount="${amount}" deleted="0"/></PrintCheck>`

/** What the plugin makes of an order as the cash server writes it. */
async function given(
  dishes: string,
  checks: string,
  attributes = 'paid="1" finished="1" deleted="0"'
) {
  const order = `<Order guid="{O}" openTime="2026-03-05T18:02:11" orderSum="63000" ${attributes}><Session uni="1">${dishes}</Session>${checks}</Order>`
  const xml = `\uFEFF<?xml version="1.0" encoding="utf-8"?><RK7QueryResult Status="Ok" CMD="GetOrder"><CommandResult>${order}</CommandResult></RK7QueryResult>`
  return toReceipt(await fetchOrder(givenAnswer(xml), '{O}'), listed, place)
}

const linesOf = ({ items }: Rec<'receipt'>) =>
  items.map(({ quantity, total }) => `${quantity} ${total}`)

test.group('r_keeper | orders to receipts', () => {
  test('kopecks and thousandths', async () => {
    const { receipt } = await given(DISH, CHECK(70000))
    assert.equal(receipt.total, '700.00')
    assert.equal(receipt.items[0]!.price, '350.00')
    assert.equal(receipt.items[0]!.quantity, '2.000')
    const half = DISH.replace('"2000"', '"500"').replace('70000', '17500')
    const small = await given(half, CHECK(17500))
    assert.deepEqual(linesOf(small.receipt), ['0.500 175.00'])
  })

  test('the sign of discounts does not matter')
    .with(['-7000', '7000'])
    .run(async (_, amount) => {
      const dish = DISH.replace('/>', `><Discount id="9" amount="${amount}" deleted="0"/></Dish>`)
      const { receipt, fits } = await given(dish, CHECK(63000))
      assert.ok(fits)
      assert.deepEqual([receipt.total, receipt.discount], ['630.00', '70.00'])
      assert.deepEqual(receipt.discounts, [
        { externalId: '9', name: 'Карта гостя', amount: '70.00' },
      ])
    })

  test('a discount on the order falls on its lines', async () => {
    const order = `${DISH}${DISH.replace('L1', 'L2').replace('"70000"', '"35000"')}`
    const discount = '<Discount id="9" amount="-1001" deleted="0"/>'
    const { receipt, fits } = await given(order, discount + CHECK(103999))
    assert.ok(fits)
    assert.deepEqual(linesOf(receipt), ['2.000 693.33', '2.000 346.66'])
  })

  test('a cancelled pre-check and a second one are no sales', async () => {
    const bills = CHECK(70000).replace('bill="0"', 'bill="1"')
    const { receipt } = await given(
      DISH,
      bills.replace('deleted="0"', 'deleted="1"') + bills + CHECK(70000)
    )
    assert.equal(receipt.total, '700.00')
    assert.equal(receipt.payments.length, 1)
  })

  test('a receipt deleted after payment is cancelled; one of three lowers the total', async () => {
    const gone = CHECK(70000).replace('deleted="0"', 'deleted="1"')
    const all = await given(DISH, gone)
    assert.equal(all.receipt.status, 'cancelled')
    assert.deepEqual(all.receipt.payments, [])
    const some = await given(DISH, CHECK(30000) + CHECK(20000) + gone)
    assert.deepEqual(
      [some.receipt.status, some.receipt.total, some.fits],
      ['closed', '500.00', false]
    )
  })

  test('a split bill is one receipt', async () => {
    const { receipt } = await given(DISH, CHECK(30000) + CHECK(20000) + CHECK(20000))
    assert.equal(receipt.total, '700.00')
    assert.equal(receipt.payments.length, 3)
  })

  test('voided portions and deleted lines are left out', async () => {
    const voided = DISH.replace('"2000"', '"1000"')
      .replace('"70000"', '"35000"')
      .replace('/>', '><Void quantity="1000" amount="35000"/></Dish>')
    const deleted = DISH.replace('state="6"', 'state="7"')
    const { receipt } = await given(voided + deleted, CHECK(35000))
    assert.deepEqual(linesOf(receipt), ['1.000 350.00'])
  })

  test('a container taken back is no refund', async () => {
    const bottle = '<Dish id="902" uni="3" state="6" quantity="-1000" price="2000" amount="-2000"/>'
    const { receipt, fits } = await given(DISH + bottle, CHECK(68000))
    assert.ok(fits)
    assert.equal(receipt.kind, 'sale')
    assert.deepEqual(linesOf(receipt), ['2.000 700.00', '-1.000 -20.00'])
  })

  test('paid modifiers and parts of a set add up, beside their dish or within it')
    .with([76000, 70000])
    .run(async (_, total) => {
      const inner =
        '<Modi id="31" count="1" price="6000"/><Combo><Component id="12" uni="5" quantity="2000" price="0" amount="0"/></Combo>'
      const { receipt, fits } = await given(DISH.replace('/>', `>${inner}</Dish>`), CHECK(total))
      assert.ok(fits)
      assert.equal(receipt.items.length, 3)
      assert.equal(receipt.items[1]!.productExternalId, 'modifier:31')
    })

  test('an order whose dishes were all taken off is cancelled, an unpaid one open', async () => {
    const emptied = await given('', '', 'finished="1" deleted="1"')
    const unpaid = await given(DISH, '', 'finished="0" paid="0"')
    assert.deepEqual([emptied.receipt.status, unpaid.receipt.status], ['cancelled', 'open'])
  })

  test('a phone in the comment, names with quotes', async () => {
    const order = DISH.replace('id="271"', 'id="271" name="Суп &quot;Дня&quot;"')
    const { receipt } = await given(
      order,
      CHECK(70000),
      'paid="1" finished="1" persistentComment="Анна 8 (999) 000-00-17, к окну"'
    )
    assert.equal(receipt.items[0]!.name, 'Суп "Дня"')
    assert.equal(receipt.customerPhone, '+79990000017')
  })

  test('a price that is not set is no price; the root is no dish; deleted dishes are told', async () => {
    const items =
      '<Item Ident="0" Name="" Status="rsActive"/><Item Ident="271" Code="2" Name="Борщ" MainParentIdent="10" Status="rsActive" PRICETYPES-3="35000"/><Item Ident="272" Name="Суп" Status="rsDeleted" PRICETYPES-3="9223372036854775807"/>'
    const xml = `<RK7QueryResult Status="Ok"><RK7Reference><Items>${items}</Items></RK7Reference></RK7QueryResult>`
    const dishes = await fetchDishes(givenAnswer(xml))
    const products = dishes.map((dish) => toProduct(dish, 'product'))
    assert.deepEqual(
      products.map(({ externalId, price, deleted }) => [externalId, price, deleted]),
      [
        ['271', '350.00', undefined],
        ['272', undefined, true],
      ]
    )
  })
})

test.group('r_keeper | rows of the reporting database', () => {
  const order = {
    id: '{O}',
    closedAt: '2026-03-05 19:14:30.000',
    openedAt: '2026-03-05 18:00:00',
    guests: '2',
    orderType: 'Доставка',
  }
  const item = {
    orderId: '{O}',
    id: '2',
    productId: '271',
    name: 'Борщ',
    quantity: '2',
    gross: '700',
    net: '630.0000',
    cost: '196',
  }
  const day = { restaurantId: '1', date: '2026-03-05', phoneFrom: 'nowhere' as const }

  test('rubles stay rubles', () => {
    const payments = [
      { orderId: '{O}', id: '1', name: 'Рубли', lineType: '0', amount: '1000' },
      { orderId: '{O}', id: '2', name: 'Рубли', lineType: '4', amount: '370' },
    ]
    const [receipt] = receiptsOf({
      ...day,
      orders: [order as any],
      items: [item as any],
      payments: payments as any,
    })
    assert.deepEqual(
      [receipt!.total, receipt!.discount, receipt!.items[0]!.price],
      ['630.00', '70.00', '350.00']
    )
    assert.equal(receipt!.items[0]!.cost, '196.00')
    assert.deepEqual(
      receipt!.payments.map(({ type, amount }) => [type, amount]),
      [
        ['cash', '1000.00'],
        ['cash', '-370.00'],
      ]
    )
    assert.deepEqual([receipt!.closedAt, receipt!.orderType], ['2026-03-05T19:14:30', 'delivery'])
  })

  test('a return is a negative receipt, whatever the sign of its sums', () => {
    const back = { ...order, refund: '1', refundOf: '{S}' }
    const [receipt] = receiptsOf({
      ...day,
      orders: [back as any],
      items: [item as any],
      payments: [],
    })
    assert.deepEqual(
      [receipt!.kind, receipt!.refundOf, receipt!.total],
      ['refund', '{S}', '-630.00']
    )
    assert.deepEqual([receipt!.items[0]!.quantity, receipt!.items[0]!.price], ['-2.000', '350.00'])
  })
})
