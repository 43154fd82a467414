import {
  ConfigError,
  fromKopecks,
  normalizePhone,
  sum,
  toKopecks,
  type CanonicalReceiptItem,
  type Moment,
  type Money,
  type Rec,
} from '@krug/connector-sdk'
import type { Row } from '../file/rows.ts'
import type { Layout } from '../layout.ts'
import { readMoney, readNumber, readQuantity } from '../values/amount.ts'
import { momentReader } from '../values/moment.ts'
import { readOrderType, readPaymentType, readStatus } from '../values/words.ts'
import { badDate, badNumber, missing } from './problem.ts'
import { fieldReaders, type FieldReader } from './reader.ts'

/** Makes receipts: the head out of the first row, a line out of every row. */
export function receiptMapper(layout: Layout): (externalId: string, rows: Row[]) => Rec<'receipt'> {
  const read = fieldReaders(layout)
  const has = (field: string) => layout.fields[field] !== undefined
  requireFields(has)
  const itemised = ['item.name', 'item.price', 'item.total'].some(has)
  const toMoment = momentReader(layout.dates)
  const toItem = itemMapper(layout)
  const closedAt = read('closedAt')
  const openedAt = read('openedAt')
  const total = read('total')
  const discount = read('discount')
  const status = read('status')
  const guests = read('guests')
  const paymentType = read('paymentType')
  const orderType = read('orderType')
  const phone = read('customerPhone')
  const customerName = read('customerName')
  const employee = read('employee')
  const table = read('table')
  const description = read('description')
  const number = read('externalId')

  const moment = (field: string, text: string): Moment | undefined => {
    if (!text) return undefined
    const value = toMoment(text)
    if (!value) throw badDate(field, text)
    return value
  }
  const amount = (field: string, text: string): Money | undefined => {
    if (!text) return undefined
    const value = readMoney(text, layout.decimal)
    if (value === null) throw badNumber(field, text)
    return value
  }

  return (externalId, rows) => {
    const first = (field: FieldReader) => firstOf(rows, field)
    const items = itemised ? rows.flatMap((row) => toItem(row.values) ?? []) : []
    const state = first(status) ? readStatus(first(status)) : 'closed'
    const closed = moment('closedAt', first(closedAt)) ?? moment('openedAt', first(openedAt))
    if (!closed && state !== 'open') throw missing('closedAt')
    const owed = amount('total', first(total)) ?? totalOf(items)
    const refund = owed.startsWith('-')
    const paid = first(paymentType)
    return {
      externalId,
      kind: refund ? 'refund' : 'sale',
      status: state,
      number: first(number) || undefined,
      openedAt: moment('openedAt', first(openedAt)),
      closedAt: closed,
      sourceDate: closed?.slice(0, 10),
      total: owed,
      discount: amount('discount', first(discount)) ?? discountOf(items),
      guests: wholeNumber('guests', first(guests)),
      orderType: first(orderType) ? readOrderType(first(orderType)) : undefined,
      table: first(table) || undefined,
      employeeName: first(employee) || undefined,
      customerPhone: normalizePhone(first(phone)) ?? undefined,
      customerName: first(customerName) || undefined,
      description: first(description) || undefined,
      items: refund ? items.map(negative) : items,
      payments: paid ? [{ type: readPaymentType(paid), name: paid, amount: owed }] : [],
    }
  }
}

function itemMapper(layout: Layout): (values: string[]) => CanonicalReceiptItem | null {
  const read = fieldReaders(layout)
  const [id, name, category] = [read('item.externalId'), read('item.name'), read('item.category')]
  const numberOf = (field: string, convert: typeof readMoney) => {
    const reader = read(field)
    return (values: string[]) => {
      const text = reader(values)
      if (!text) return undefined
      const value = convert(text, layout.decimal)
      if (value === null) throw badNumber(field, text)
      return value
    }
  }
  const quantityOf = numberOf('item.quantity', readQuantity)
  const priceOf = numberOf('item.price', readMoney)
  const lineTotalOf = numberOf('item.total', readMoney)
  const lineDiscountOf = numberOf('item.discount', readMoney)
  const costOf = numberOf('item.cost', readMoney)

  return (values) => {
    const quantity = quantityOf(values) ?? '1.000'
    const discount = lineDiscountOf(values)
    const price = priceOf(values)
    const total = lineTotalOf(values)
    if (price === undefined && total === undefined) {
      if (!name(values)) return null
      throw missing('item.price')
    }
    const units = Math.abs(Number(quantity)) || 1
    const reduced = toKopecks(discount ?? '0')
    const paid = total ?? fromKopecks(Math.round(toKopecks(price!) * Number(quantity)) - reduced)
    const cost = costOf(values)
    return {
      productExternalId: id(values) || undefined,
      name: name(values) || undefined,
      category: category(values) || undefined,
      quantity,
      price: price ?? fromKopecks(Math.round((Math.abs(toKopecks(paid)) + reduced) / units)),
      total: paid,
      discount,
      cost: cost && fromKopecks(Math.round(toKopecks(cost) * units)),
    }
  }
}

function requireFields(has: (field: string) => boolean) {
  if (!has('closedAt') && !has('openedAt')) throw unmapped('closedAt')
  if (!has('total') && !has('item.price') && !has('item.total')) throw unmapped('total')
}

function unmapped(field: string) {
  return new ConfigError(
    {
      ru: `Не указано, в каком столбце поле «${field}». Без него чек не собрать.`,
      en: `It is not said which column holds "${field}". Without it there is no receipt.`,
    },
    { field: 'fields' }
  )
}

function firstOf(rows: Row[], field: FieldReader): string {
  for (const { values } of rows) {
    const text = field(values)
    if (text) return text
  }
  return ''
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

function wholeNumber(field: string, text: string): number | undefined {
  if (!text) return undefined
  const number = Number(readNumber(text, undefined) ?? Number.NaN)
  if (!Number.isFinite(number)) throw badNumber(field, text)
  return Math.max(0, Math.round(number))
}
