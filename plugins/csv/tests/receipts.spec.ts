import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import type { Mapping } from '../src/mapping/mapping.ts'
import { CLUB, givenFile, readFile } from './given.ts'

const MAPPING: Mapping = {
  stream: 'receipts',
  fields: {
    'externalId': { column: 'order_id' },
    'closedAt': { columns: ['date', 'time'], join: ' ' },
    'customerPhone': { column: 'phone' },
    'item.name': { column: 'pizza' },
    'item.category': { column: 'category' },
    'item.quantity': { column: 'qty' },
    'item.price': { column: 'unit_price' },
    'paymentType': { constant: 'cash' },
  },
  dateFormat: 'yyyy-MM-dd HH:mm:ss',
  timezone: 'Europe/Moscow',
  decimalSeparator: '.',
  delimiter: ',',
  encoding: 'utf-8',
}

const HEADER = 'order_id,date,time,phone,pizza,category,qty,unit_price'
const line = (id: number | string, pizza = 'Маргарита', qty = 1, price = '450.00') =>
  `${id},2025-03-01,12:30:00,+79123456789,${pizza},Пицца,${qty},${price}`
const fileOf = (...lines: string[]) => givenFile([HEADER, ...lines].join('\n'), 'utf-8', 4096)

test.group('csv | receipts', () => {
  test('rows with the same id are one receipt, and its total their sum', async () => {
    const { records } = await readFile(
      fileOf(line(1), line(1, 'Пепперони', 2, '500'), line(2)),
      MAPPING
    )
    assert.deepEqual(
      records.map(({ externalId, total, items }) => [externalId, total, items.length]),
      [
        ['1', '1450.00', 2],
        ['2', '450.00', 1],
      ]
    )
    assert.equal(records[0].closedAt, '2025-03-01T12:30:00+03:00')
    assert.deepEqual(records[0].payments, [{ type: 'cash', name: 'cash', amount: '1450.00' }])
    assert.equal(records[0].items[1].total, '1000.00')
  })

  test('rows of a receipt may stand anywhere in the file', async () => {
    const scattered = [line(1), line(2), line(1, 'Пепперони'), line(3), line(2), line(1)]
    const { records } = await readFile(fileOf(...scattered), MAPPING)
    const sizes = records.map(({ externalId, items }) => `${externalId}:${items.length}`)
    assert.deepEqual(sizes.toSorted(), ['1:3', '2:2', '3:1'])
  })

  test('one bad line rejects the whole receipt', async () => {
    const { records, rejected } = await readFile(fileOf(line(1), line(1, 'x', 1, 'free')), MAPPING)
    assert.equal(records.length, 0)
    assert.equal(rejected[0]!.externalId, '1')
    assert.equal((rejected[0]!.payload as unknown[]).length, 2)
  })

  test('a run goes on from every checkpoint', async () => {
    const lines = Array.from({ length: 22_000 }, (_, index) =>
      line(index % 7 ? index : index % 100)
    )
    const whole = await readFile(fileOf(...lines), MAPPING)
    assert.ok(whole.pages.length > 3)
    for (let stop = 1; stop <= whole.pages.length; stop++) {
      const resume = JSON.parse(JSON.stringify(whole.pages[stop - 1]!.cursor))
      const rest = await readFile(fileOf(...lines), MAPPING, { resume })
      const joined = [
        ...whole.pages.slice(0, stop).flatMap((page) => page.upserts),
        ...rest.records,
      ]
      assert.deepEqual(joined, whole.records)
    }
    const ids = new Set(whole.records.map((each) => each.externalId))
    assert.equal(ids.size, whole.records.length)
    assert.equal(
      whole.records.reduce((count, each) => count + each.items.length, 0),
      22_000
    )
  })

  test('without ids the same file gives the same records, equal rows one each', async () => {
    const row = CLUB.split('\n')[1]
    const once = await readFile(givenFile(`${CLUB}${row}\n`))
    const again = await readFile(givenFile(`${CLUB}${row}\n`))
    assert.deepEqual(once.records, again.records)
    assert.equal(new Set(once.records.map((each) => each.externalId)).size, 3)
    const shorter = await readFile(givenFile(CLUB))
    assert.deepEqual(
      shorter.records.map((each) => each.externalId),
      once.records.slice(0, 2).map((each) => each.externalId)
    )
  })

  test('states, returns and kinds of order are recognised', async () => {
    const text = `id;дата;сумма;статус;оплата;тип заказа
1;01.03.2025;100;Выполнен;Безнал;Доставка
2;01.03.2025;100;Отменён;Наличные;В зале
3;01.03.2025;-50;Оплачен;СБП;Самовывоз
4;01.03.2025;100;refunded;card;?
5;01.03.2025;100;не оплачен;;
`
    const { records } = await readFile(givenFile(text))
    assert.deepEqual(
      records.map(({ status, kind, payments, orderType }) => [
        status,
        kind,
        payments[0]?.type,
        orderType,
      ]),
      [
        ['closed', 'sale', 'card', 'delivery'],
        ['cancelled', 'sale', 'cash', 'hall'],
        ['closed', 'refund', 'online', 'takeaway'],
        ['cancelled', 'sale', 'card', 'other'],
        ['open', 'sale', undefined, undefined],
      ]
    )
  })

  test('a column that sums up a line is not taken for the total of the receipt', async () => {
    const text = `order_id,order_date,order_time,pizza_name,pizza_category,quantity,unit_price,total_price
1,1/13/2015,11:38:36,Hawaiian,Classic,1,13.25,13.25
1,1/13/2015,11:38:36,Classic Deluxe,Classic,2,16,32
2,1/14/2015,11:57:40,Mexicana,Veggie,1,16,16
`
    const { records } = await readFile(givenFile(text))
    assert.deepEqual(
      records.map(({ total, closedAt }) => [total, closedAt]),
      [
        ['45.25', '2015-01-13T11:38:36'],
        ['16.00', '2015-01-14T11:57:40'],
      ]
    )
  })

  test('customers and products have streams of their own', async () => {
    const people = `Имя;Телефон;Дата рождения\nАнна;8 912 345 67 89;01.02.1990\nБез номера;123;\n`
    const customers = await readFile(givenFile(people))
    assert.equal(customers.records[0].phone, '+79123456789')
    assert.equal(customers.records[0].birthDate, '1990-02-01')
    assert.equal(customers.rejected[0]!.code, 'E_BAD_PHONE')
    const menu = `Артикул;Название;Категория;Цена;Себестоимость\nA1;Борщ;Супы;390,00;112,5\n`
    const products = await readFile(givenFile(menu))
    const [product] = products.records
    assert.deepEqual(
      [product.externalId, product.name, product.category, product.price, product.cost],
      ['A1', 'Борщ', 'Супы', '390.00', '112.50']
    )
  })
})
