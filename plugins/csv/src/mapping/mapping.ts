import vine from '@vinejs/vine'
import { timezone } from '@krug/connector-sdk'
import type { Infer } from '@vinejs/vine/types'

/** What a file may hold. */
export const STREAMS = [
  'receipts',
  'customers',
  'products',
  'employees',
  'deals',
  'plans',
  'costs',
] as const
export type StreamName = (typeof STREAMS)[number]

const source = vine.object({
  column: vine.string().optional(),
  columns: vine.array(vine.string()).minLength(1).optional(),
  join: vine.string().optional(),
  constant: vine.string().optional(),
})

/** What the columns of a file mean: the settings of a connection, and the template that an import is given. */
export const mapping = vine.create({
  stream: vine.enum(STREAMS).optional(),
  fields: vine.record(source).optional(),
  sheet: vine.string().maxLength(200).optional(),
  dateFormat: vine.string().trim().maxLength(60).optional(),
  timezone: timezone().optional(),
  decimalSeparator: vine.enum(['.', ',']).optional(),
  delimiter: vine.enum([',', ';', '\t', '|']).optional(),
  encoding: vine.enum(['utf-8', 'windows-1251']).optional(),
})

export type Mapping = Infer<typeof mapping>
export type FieldSource = Infer<typeof source>
export type Fields = Record<string, FieldSource>
