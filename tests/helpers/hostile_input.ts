import fc from 'fast-check'

/** The part of JSON Schema that the description of the API speaks. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  format?: string
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  items?: Schema
  minimum?: number
  minLength?: number
  minItems?: number
}

type Schemas = Record<string, Schema>

const WORDS: Record<string, string> = {
  'date': '2026-03-01',
  'date-time': '2026-03-01T12:00:00Z',
  'time': '09:00',
  'email': 'somebody@example.test',
  'uuid': '00000000-0000-4000-8000-000000000000',
  'uri': 'https://example.test',
}

/** Something that fits the schema, as far as a schema says what fits. */
export function fitting(schema: Schema, schemas: Schemas, depth = 0): unknown {
  if (schema.$ref) return fitting(schemas[schema.$ref.split('/').at(-1)!] ?? {}, schemas, depth + 1)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return fitting(schema.anyOf[0], schemas, depth + 1)
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (depth > 6) return null
  if (type === 'object' || schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, inner]) => [
        name,
        fitting(inner, schemas, depth + 1),
      ])
    )
  if (type === 'array') return schema.items ? [fitting(schema.items, schemas, depth + 1)] : []
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1
  if (type === 'boolean') return true
  if (type === 'null') return null
  return WORDS[schema.format ?? ''] ?? 'x'.repeat(Math.max(1, schema.minLength ?? 1))
}

const nested = (depth: number): unknown => (depth ? [nested(depth - 1)] : [])

/** What nobody means who writes to an API. */
export const HOSTILE: unknown[] = [
  null,
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e\u0301\ufeff',
  'x'.repeat(100_000),
  '%',
  `'; drop table receipts; --`,
  '../../etc/passwd',
  '{{7*7}}',
  '2026-02-30',
  '9999-99-99',
  '-1',
  '1e400',
  -1,
  0.1,
  1e308,
  -9_007_199_254_740_993,
  2 ** 63,
  true,
  [],
  {},
  nested(200),
  Array.from({ length: 3000 }, () => 'x'),
  { __proto__: null, constructor: { prototype: 1 }, toString: 1 },
  Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`k${at}`, at])),
]

const hostile = fc.constantFrom(...HOSTILE)
const text = fc.oneof(
  fc.constantFrom(...HOSTILE.filter((value): value is string => typeof value === 'string')),
  fc.string({ unit: 'binary', maxLength: 30 })
)

/** A fitting body in which one place, however deep, is something else; or no object at all. */
export function hostileBody(schema: Schema, schemas: Schemas): fc.Arbitrary<unknown> {
  const body = fitting(schema, schemas)
  const places = placesIn(body)
  const spoilt = fc
    .tuple(fc.constantFrom(...(places.length ? places : [[]])), hostile)
    .map(([place, value]) => (place.length ? replaced(body, place, value) : value))
  return fc.oneof({ weight: 6, arbitrary: spoilt }, { weight: 1, arbitrary: hostile })
}

/** A query string that names parameters, their parts and things unknown. */
export function hostileQuery(names: string[]): fc.Arbitrary<string> {
  const name = fc.constantFrom(...names, ...names.map((one) => `${one}[]`), 'page', 'x[y][z]')
  return fc
    .array(fc.tuple(name, text), { minLength: 1, maxLength: 3 })
    .map((pairs) =>
      pairs.map(([key, value]) => `${encodeURIComponent(key)}=${escaped(value)}`).join('&')
    )
}

/** What may stand for an id in a path. */
export const hostileSegment = text.map((value) => escaped(value.slice(0, 300)) || '%00')

/** As `encodeURIComponent`, also for halves of characters. */
const escaped = (value: string) =>
  encodeURIComponent(value.toWellFormed().slice(0, 4000)) +
  (value.isWellFormed() ? '' : '%ED%A0%80')

type Place = (string | number)[]

export function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return at.length ? [at] : []
  const inner = Object.entries(value).flatMap(([key, one]) =>
    placesIn(one, [...at, Array.isArray(value) ? Number(key) : key])
  )
  return at.length ? [at, ...inner] : inner
}

export function replaced(value: unknown, [key, ...rest]: Place, other: unknown): unknown {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >
  copy[key] = rest.length ? replaced(copy[key], rest, other) : other
  return copy
}
