import {
  fromKopecks,
  normalizePhone,
  sum,
  toKopecks,
  type CanonicalReceiptItem,
  type Money,
} from '@krug/connector-sdk'
import type { Row } from '../file/row.ts'
import type { Layout } from '../layout.ts'
import type { Fields } from '../mapping/mapping.ts'
import { badNumber, missing } from '../mapping/problem.ts'
import { readNumber } from '../values/amount.ts'
import { readOrderType, readPaymentType, readStatus } from '../values/words.ts'
import { defineFileKind, field, hasAll } from './file_kind.ts'
import { readersOf } from './readers.ts'

const NEEDS = [
  ['closedAt', 'openedAt'],
  ['total', 'item.price', 'item.total'],
]

/** The head of a receipt out of its first row, a line out of every row. */
export const receipts = defineFileKind({
  emits: 'receipt',
  fields: {
    'externalId': field(
      'Номер чека',
      'Receipt number',
      'order id|orderid|receipt id|id|номер заказа|номер чека|чек|заказ|order|receipt|check|invoice|transaction id|номер|order number|№ чека|№ заказа|№',
      200
    ),
    'closedAt': field(
      'Дата и время',
      'Date and time',
      'closed at|closedat|closed|datetime|date time|timestamp|order date|paid at|created at|дата и время|дата время|дата закрытия|время закрытия|дата чека|дата заказа|дата продажи|дата оплаты|закрыт|date|дата'
    ),
    'openedAt': field(
      'Время открытия',
      'Opened',
      'opened at|openedat|opened|дата открытия|время открытия|открыт'
    ),
    'customerPhone': field(
      'Телефон клиента',
      'Customer phone',
      'customer phone|phone|phone number|client phone|телефон|телефон клиента|телефон гостя|номер телефона|тел'
    ),
    'customerName': field(
      'Имя клиента',
      'Customer',
      'customer name|customer|client|клиент|гость|имя клиента|фио|покупатель'
    ),
    'employee': field(
      'Сотрудник',
      'Employee',
      'employee|waiter|cashier|официант|кассир|сотрудник|продавец|мастер'
    ),
    'table': field('Стол', 'Table', 'table|table number|стол|номер стола|столик', 200),
    'guests': field(
      'Гости',
      'Guests',
      'guests|guest count|persons|гостей|гости|кол во гостей|количество гостей'
    ),
    'orderType': field(
      'Тип заказа',
      'Order type',
      'order type|тип заказа|вид заказа|способ обслуживания'
    ),
    'paymentType': field(
      'Тип оплаты',
      'Payment type',
      'payment type|payment|payment method|оплата|тип оплаты|способ оплаты|вид оплаты'
    ),
    'discount': field('Скидка', 'Discount', 'discount|скидка|сумма скидки|discount amount'),
    'total': field(
      'Сумма чека',
      'Total',
      'total|amount|sum|order total|total amount|paid|revenue|итого|сумма|сумма чека|сумма заказа|к оплате|итог|выручка|оплачено|total price'
    ),
    'status': field('Статус', 'Status', 'status|order status|статус|состояние|статус заказа'),
    'description': field(
      'Комментарий',
      'Comment',
      'description|comment|note|описание|комментарий|примечание',
      10_000
    ),
    'item.externalId': field(
      'Код позиции',
      'Item number',
      'sku|product id|item id|артикул|код товара|код блюда|pizza id',
      200
    ),
    'item.name': field(
      'Позиция',
      'Item',
      'item|item name|product|product name|dish|pizza|pizza name|товар|блюдо|название|наименование|наименование товара|позиция|услуга'
    ),
    'item.category': field(
      'Категория позиции',
      'Item category',
      'category|item category|product category|pizza category|категория|группа|категория товара'
    ),
    'item.quantity': field(
      'Количество',
      'Quantity',
      'qty|quantity|count|количество|кол во|колво|шт'
    ),
    'item.price': field(
      'Цена',
      'Price',
      'unit price|price|item price|цена|цена за единицу|стоимость единицы'
    ),
    'item.total': field(
      'Сумма позиции',
      'Item total',
      'line total|item total|сумма позиции|сумма по позиции|стоимость'
    ),
    'item.discount': field(
      'Скидка на позицию',
      'Item discount',
      'line discount|item discount|скидка на позицию|скидка позиции'
    ),
    'item.cost': field('Себестоимость позиции', 'Item cost', 'cost|cost price|себестоимость'),
  },
  needs: NEEDS,
  looksLikeIt: (fields) => fields.closedAt !== undefined && hasAll(fields, NEEDS.slice(1)),

  /** Names leave open whether a sum is that of the line or of the receipt; the rows tell. */
  refine(fields, columns, rows) {
    const { total, ...others } = fields
    const price = columns.indexOf(others['item.price']?.column ?? '')
    if (!total?.column || price === -1 || others['item.total']) return fields
    const quantity = columns.indexOf(others['item.quantity']?.column ?? '')
    const sums = columns.indexOf(total.column)
    const number = (row: string[], index: number) => Number(readNumber(row[index] ?? '', undefined))
    const lines = rows.filter((row) => {
      const units = quantity === -1 ? 1 : number(row, quantity)
      return Math.abs(number(row, price) * units - number(row, sums)) < 0.011
    })
    if (lines.length < rows.length * 0.8) return fields
    return { ...others, 'item.total': total } as Fields
  },

  mapper(layout) {
    const readers = readersOf(layout)
    const itemised = ['item.name', 'item.price', 'item.total'].some((name) => layout.fields[name])
    const toItem = itemMapper(layout)
    const [closedAt, openedAt] = [readers.moment('closedAt'), readers.moment('openedAt')]
    const [total, discount] = [readers.money('total'), readers.money('discount')]
    const [status, paymentType, orderType] = ['status', 'paymentType', 'orderType'].map(
      readers.text
    )
    const [phone, customerName, employee] = ['customerPhone', 'customerName', 'employee'].map(
      readers.text
    )
    const [table, description, number] = ['table', 'description', 'externalId'].map(readers.text)
    const guests = readers.converted('guests', wholeNumber, badNumber)

    return (externalId, rows) => {
      const first = <T>(read: ((values: string[]) => T | undefined) | undefined) =>
        firstOf(rows, read!)
      const items = itemised ? rows.flatMap((row) => toItem(row.values) ?? []) : []
      const state = first(status)
      const opened = first(openedAt)
      const closed = first(closedAt) ?? opened
      if (!closed && (!state || readStatus(state) !== 'open')) throw missing('closedAt')
      const owed = first(total) ?? totalOf(items)
      const refund = owed.startsWith('-')
      const paid = first(paymentType)
      const kindOfOrder = first(orderType)
      return {
        externalId,
        kind: refund ? 'refund' : 'sale',
        status: state ? readStatus(state) : 'closed',
        number: first(number),
        openedAt: opened,
        closedAt: closed,
        sourceDate: closed?.slice(0, 10),
        total: owed,
        discount: first(discount) ?? discountOf(items),
        guests: first(guests),
        orderType: kindOfOrder ? readOrderType(kindOfOrder) : undefined,
        table: first(table),
        employeeName: first(employee),
        customerPhone: normalizePhone(first(phone) ?? '') ?? undefined,
        customerName: first(customerName),
        description: first(description),
        items: refund ? items.map(negative) : items,
        payments: paid ? [{ type: readPaymentType(paid), name: paid, amount: owed }] : [],
      }
    }
  },
})

function itemMapper(layout: Layout): (values: string[]) => CanonicalReceiptItem | null {
  const readers = readersOf(layout)
  const [id, name, category] = ['item.externalId', 'item.name', 'item.category'].map(readers.text)
  const quantityOf = readers.quantity('item.quantity')
  const priceOf = readers.money('item.price')
  const lineTotalOf = readers.money('item.total')
  const lineDiscountOf = readers.money('item.discount')
  const costOf = readers.money('item.cost')

  return (values) => {
    const quantity = quantityOf(values) ?? '1.000'
    const discount = lineDiscountOf(values)
    const price = priceOf(values)
    const total = lineTotalOf(values)
    if (price === undefined && total === undefined) {
      if (!name!(values)) return null
      throw missing('item.price')
    }
    const units = Math.abs(Number(quantity)) || 1
    const reduced = toKopecks(discount ?? '0')
    const paid = total ?? fromKopecks(Math.round(toKopecks(price!) * Number(quantity)) - reduced)
    const cost = costOf(values)
    return {
      productExternalId: id!(values),
      name: name!(values),
      category: category!(values),
      quantity,
      price: price ?? fromKopecks(Math.round((Math.abs(toKopecks(paid)) + reduced) / units)),
      total: paid,
      discount,
      cost: cost && fromKopecks(Math.round(toKopecks(cost) * units)),
    }
  }
}

function firstOf<T>(rows: Row[], read: (values: string[]) => T | undefined): T | undefined {
  for (const { values } of rows) {
    const value = read(values)
    if (value !== undefined) return value
  }
}

function totalOf(items: CanonicalReceiptItem[]): Money {
  if (items.length === 0) throw missing('total')
  return sum(items.map((item) => item.total))
}

function discountOf(items: CanonicalReceiptItem[]): Money | undefined {
  const discounts = items.flatMap((item) => item.discount ?? [])
  return discounts.length ? sum(discounts) : undefined
}

/** Lines of a return that the file writes as sold. */
function negative(item: CanonicalReceiptItem): CanonicalReceiptItem {
  const minus = (text: string) => (/^-|^0\.0+$/.test(text) ? text : `-${text}`)
  return {
    ...item,
    quantity: minus(item.quantity),
    total: minus(item.total),
    cost: item.cost && minus(item.cost),
  }
}

function wholeNumber(text: string): number | null {
  const number = Number(readNumber(text, undefined) ?? Number.NaN)
  return Number.isFinite(number) ? Math.max(0, Math.round(number)) : null
}
