import vine from '@vinejs/vine'
import { timezone } from '@krug/connector-sdk'
import type { Infer } from '@vinejs/vine/types'

const source = vine.object({
  column: vine.string().optional(),
  columns: vine.array(vine.string()).minLength(1).optional(),
  join: vine.string().optional(),
  constant: vine.string().optional(),
})

/** What the columns of a file mean: the settings of a connection, and the template that an import is given. */
export const mapping = vine.create({
  stream: vine.enum(['receipts', 'customers', 'products']).optional(),
  fields: vine.record(source).optional(),
  dateFormat: vine.string().trim().maxLength(60).optional(),
  timezone: timezone().optional(),
  decimalSeparator: vine.enum(['.', ',']).optional(),
  delimiter: vine.enum([',', ';', '\t', '|']).optional(),
  encoding: vine.enum(['utf-8', 'windows-1251']).optional(),
})

export type Mapping = Infer<typeof mapping>
export type StreamName = NonNullable<Mapping['stream']>
export type FieldSource = Infer<typeof source>
export type Fields = Record<string, FieldSource>

/** The fields that a file can fill, per stream. */
export const FIELDS: Record<StreamName, string[]> = {
  receipts: [
    'externalId',
    'closedAt',
    'openedAt',
    'customerPhone',
    'customerName',
    'employee',
    'table',
    'guests',
    'orderType',
    'paymentType',
    'discount',
    'total',
    'status',
    'description',
    'item.externalId',
    'item.name',
    'item.category',
    'item.quantity',
    'item.price',
    'item.total',
    'item.discount',
    'item.cost',
  ],
  customers: ['externalId', 'name', 'phone', 'email', 'birthDate'],
  products: ['externalId', 'name', 'code', 'category', 'unit', 'price', 'cost'],
}
