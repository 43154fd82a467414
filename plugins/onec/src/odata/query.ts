import vine from '@vinejs/vine'
import type { Context } from '@krug/connector-sdk'
import type { Config } from '../config.ts'

/** https://its.1c.ru/db/v8doc#bookmark:dev:TI000001358 */
const ROOT = 'odata/standard.odata'
/** The base may be asleep, and be long in answering the first question. */
const TIMEOUT = 60

export interface Query {
  filter?: string
  orderby?: string
  select?: string[]
  top?: number
  skip?: number
}

export type Row = Record<string, any>
type ObjectSchema = Parameters<typeof vine.array>[0]

export interface Source {
  /** `Catalog_Магазины`, `InformationRegister_ЦеныНоменклатуры/SliceLast()` */
  set: string
  row: ObjectSchema
  timeoutSeconds?: number
}

/** Rows of a set. An answer without `value` is no empty list. */
export async function fetchRows(
  { http }: Context<Config>,
  { set, row, timeoutSeconds = TIMEOUT }: Source,
  query: Query,
  retries?: number
): Promise<Row[]> {
  const { value } = await http.send({
    path: pathOf(set, query),
    expect: vine.create({ value: vine.array(row) }),
    timeoutSeconds,
    retries,
  })
  return value as Row[]
}

/** Spaces as `%20`: not every web server in front of 1C reads a plus as one. */
export function pathOf(set: string, { filter, orderby, select, top, skip }: Query): string {
  const options = {
    $format: 'json',
    $filter: filter,
    $orderby: orderby,
    $select: select?.join(','),
    $top: top,
    $skip: skip || undefined,
  }
  const query = Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value!)}`)
  return `${ROOT}/${set.split('/').map(encodeURIComponent).join('/')}?${query.join('&')}`
}

export const metadataPath = `${ROOT}/$metadata`

export const EMPTY = '00000000-0000-0000-0000-000000000000'

/** A reference, or nothing where it is empty. */
export const ref = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value !== EMPTY ? value : undefined
