import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { inParts, type Http } from '@krug/connector-sdk'
import { DEAL, rowsOf } from './items.ts'
import { readAllOf, type Keyset } from './keyset.ts'

const DEALS_PER_QUESTION = 10

const productRow = vine.object({
  id: vine.number(),
  ownerId: vine.number(),
  productId: vine.number().optional(),
  productName: vine.string().optional(),
  /** Of one unit, after discount, with tax. */
  price: vine.number(),
  /** Of one unit, before discount, with tax. */
  priceBrutto: vine.number().optional(),
  quantity: vine.number(),
})

const payment = vine.object({
  id: vine.number(),
  paid: vine.string(),
  sum: vine.number(),
  currency: vine.string().optional(),
  paySystemName: vine.string().optional(),
})

export type ProductRow = Infer<typeof productRow>
export type Payment = Infer<typeof payment>

const page = vine.create({ productRows: vine.array(productRow) })['~standard']

/** https://apidocs.bitrix24.ru/api-reference/crm/universal/product-rows/crm-item-productrow-list.html */
const PRODUCT_ROWS: Keyset<ProductRow> = {
  method: 'crm.item.productrow.list',
  id: 'id',
  lastId: '[productRows][49][id]',
  rows: {
    '~standard': { ...page, types: undefined, validate: rowsOf(page.validate, 'productRows') },
  },
  idOf: (row) => row.id,
  params: {},
}

/** https://apidocs.bitrix24.ru/api-reference/crm/universal/payment/crm-item-payment-list.html, deal by deal. */
const PAYMENTS: Keyset<Payment> = {
  method: 'crm.item.payment.list',
  id: 'id',
  lastId: '[49][id]',
  whole: true,
  rows: vine.create(vine.array(payment)),
  idOf: (row) => row.id,
  params: { entityTypeId: DEAL },
}

export async function fetchProductRows(http: Http, deals: number[]) {
  const filters = inParts(deals, DEALS_PER_QUESTION).map((part) => ({
    '=ownerType': 'D',
    '=ownerId': part,
  }))
  const rows = await readAllOf(http, PRODUCT_ROWS, filters)
  return Map.groupBy(rows.flat(), (row) => row.ownerId)
}

export async function fetchPayments(http: Http, deals: number[]): Promise<Map<number, Payment[]>> {
  const answers = await readAllOf(
    http,
    PAYMENTS,
    deals.map((entityId) => ({ entityId }))
  )
  return new Map(deals.map((deal, index) => [deal, answers[index]!]))
}
