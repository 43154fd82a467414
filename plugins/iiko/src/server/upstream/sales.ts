import vine from '@vinejs/vine'
import type { Day, Http } from '@krug/connector-sdk'
import { fetchSales, type SalesQuery } from './olap.ts'

/** The vendor's spelling of what we read; it occurs in this file alone. */
export const REQUIRED = {
  groups: ['Department.Id', 'UniqOrderId.Id', 'OpenDate.Typed', 'OpenTime', 'CloseTime', 'DishId'],
  sums: ['DishAmountInt', 'DishSumInt', 'DishDiscountSumInt'],
}
export const OPTIONAL = {
  groups: [
    'OrderNum',
    'OrderType',
    'TableNum',
    'GuestNum',
    'OrderWaiter.Id',
    'OrderWaiter.Name',
    'ItemSaleEvent.Id',
    'SoldWithItem.Id',
    'DishName',
    'DishType',
    'DishGroup',
    'Storned',
    'SourceOrderId',
    'OrderDeleted',
    'DeletedWithWriteoff',
    'Delivery.IsDelivery',
    'Delivery.ServiceType',
    'Delivery.CustomerName',
    'Delivery.CustomerPhone',
  ],
  sums: ['DishReturnSum', 'ProductCostBase.ProductCost'],
}
const PAYMENT_GROUPS = ['UniqOrderId.Id', 'Storned', 'PayTypes', 'PayTypes.Group']
const DISCOUNT_GROUPS = ['UniqOrderId.Id', 'Storned', 'OrderDiscount.Type']

/** Numbers and texts alike: the types of these columns differ between versions. */
const scalar = () =>
  vine
    .any()
    .transform((value) => String(value).trim())
    .optional()
const text = () => vine.string().trim().optional()
const amount = () => vine.number().nullable()

const line = vine.object({
  'UniqOrderId.Id': vine.string(),
  'OpenDate.Typed': vine.string(),
  'OpenTime': vine.string().nullable(),
  'CloseTime': vine.string().nullable(),
  'DishId': vine.string().nullable(),
  'DishAmountInt': amount(),
  'DishSumInt': amount(),
  'DishDiscountSumInt': amount(),
  'DishReturnSum': vine.number().optional(),
  'ProductCostBase.ProductCost': vine.number().optional(),
  'OrderNum': scalar(),
  'OrderType': text(),
  'TableNum': scalar(),
  'GuestNum': vine.number().optional(),
  'OrderWaiter.Id': text(),
  'OrderWaiter.Name': text(),
  'ItemSaleEvent.Id': text(),
  'SoldWithItem.Id': text(),
  'DishName': text(),
  'DishType': text(),
  'DishGroup': text(),
  'Storned': scalar(),
  'SourceOrderId': text(),
  'OrderDeleted': text(),
  'DeletedWithWriteoff': text(),
  'Delivery.IsDelivery': text(),
  'Delivery.ServiceType': text(),
  'Delivery.CustomerName': text(),
  'Delivery.CustomerPhone': scalar(),
})

const lines = vine.create({ data: vine.array(line) })
const payments = vine.create({
  data: vine.array(
    vine.object({
      'UniqOrderId.Id': vine.string(),
      'Storned': scalar(),
      'PayTypes': text(),
      'PayTypes.Group': text(),
      'DishDiscountSumInt': amount(),
    })
  ),
})
const discounts = vine.create({
  data: vine.array(
    vine.object({
      'UniqOrderId.Id': vine.string(),
      'Storned': scalar(),
      'OrderDiscount.Type': text(),
      'DiscountSum': amount(),
    })
  ),
})

/** One line of an order. Optional fields are missing where the server has no such column. */
export interface SaleLine {
  orderId: string
  returned: boolean
  sourceOrderId?: string
  day: Day
  openedAt: string | null
  closedAt: string | null
  number?: string
  orderType?: string
  table?: string
  guests?: number
  waiterId?: string
  waiterName?: string
  orderDeleted: boolean
  lineDeleted: boolean
  delivery: boolean
  pickup: boolean
  customerName?: string
  customerPhone?: string
  lineId?: string
  parentId?: string
  productId: string | null
  productName?: string
  productGroup?: string
  quantity: number
  /** Before discounts. */
  gross: number
  /** After discounts: the revenue. */
  net: number
  returnSum: number
  cost?: number
}

export interface OrderSum {
  orderId: string
  returned: boolean
  name: string
  group: string
  amount: number
}

/** Each line once: no payment field here, or a line would come back once per payment, split pro rata. */
export async function fetchLines(
  http: Http,
  columns: Set<string>,
  query: SalesQuery
): Promise<SaleLine[]> {
  const present = (names: string[]) => names.filter((name) => columns.has(name))
  const rows = await fetchSales(http, query, {
    groupBy: [...REQUIRED.groups, ...present(OPTIONAL.groups)],
    aggregate: [...REQUIRED.sums, ...present(OPTIONAL.sums)],
    expect: lines,
  })
  return rows.map((row) => ({
    orderId: row['UniqOrderId.Id'],
    returned: isTrue(row.Storned),
    sourceOrderId: row.SourceOrderId || undefined,
    day: row['OpenDate.Typed'].slice(0, 10),
    openedAt: row.OpenTime,
    closedAt: row.CloseTime,
    number: row.OrderNum || undefined,
    orderType: row.OrderType,
    table: row.TableNum || undefined,
    guests: row.GuestNum,
    waiterId: row['OrderWaiter.Id'] || undefined,
    waiterName: row['OrderWaiter.Name'] || undefined,
    orderDeleted: (row.OrderDeleted ?? 'NOT_DELETED') !== 'NOT_DELETED',
    lineDeleted: (row.DeletedWithWriteoff ?? 'NOT_DELETED') !== 'NOT_DELETED',
    delivery: row['Delivery.IsDelivery'] === 'DELIVERY_ORDER',
    pickup: row['Delivery.ServiceType'] === 'PICKUP',
    customerName: row['Delivery.CustomerName'] || undefined,
    customerPhone: row['Delivery.CustomerPhone'] || undefined,
    lineId: row['ItemSaleEvent.Id'] || undefined,
    parentId: row['SoldWithItem.Id'] || undefined,
    productId: row.DishId,
    productName: row.DishName || undefined,
    productGroup: row.DishGroup || undefined,
    quantity: row.DishAmountInt ?? 0,
    gross: row.DishSumInt ?? 0,
    net: row.DishDiscountSumInt ?? 0,
    returnSum: row.DishReturnSum ?? 0,
    cost: row['ProductCostBase.ProductCost'],
  }))
}

export async function fetchPayments(
  http: Http,
  columns: Set<string>,
  query: SalesQuery
): Promise<OrderSum[]> {
  if (!columns.has('PayTypes')) return []
  const rows = await fetchSales(http, query, {
    groupBy: PAYMENT_GROUPS.filter((name) => columns.has(name)),
    aggregate: ['DishDiscountSumInt'],
    expect: payments,
  })
  return rows.map((row) => ({
    orderId: row['UniqOrderId.Id'],
    returned: isTrue(row.Storned),
    name: row.PayTypes ?? '',
    group: row['PayTypes.Group'] ?? '',
    amount: row.DishDiscountSumInt ?? 0,
  }))
}

export async function fetchDiscounts(
  http: Http,
  columns: Set<string>,
  query: SalesQuery
): Promise<OrderSum[]> {
  if (!columns.has('OrderDiscount.Type') || !columns.has('DiscountSum')) return []
  const rows = await fetchSales(http, query, {
    groupBy: DISCOUNT_GROUPS.filter((name) => columns.has(name)),
    aggregate: ['DiscountSum'],
    expect: discounts,
  })
  return rows.map((row) => ({
    orderId: row['UniqOrderId.Id'],
    returned: isTrue(row.Storned),
    name: row['OrderDiscount.Type'] ?? '',
    group: '',
    amount: row.DiscountSum ?? 0,
  }))
}

const isTrue = (value: string | undefined) => value?.toUpperCase() === 'TRUE'
