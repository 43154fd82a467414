import router from '@adonisjs/core/services/router'
import type { RouteJSON } from '@adonisjs/core/types/http'
import type { Schema } from '#web/openapi/schema'

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  schema: Schema
}

type Matchers = RouteJSON['matchers']

/** The parameters in a pattern, as narrow as the route's matchers make them. */
export function pathParameters({ pattern, matchers }: RouteJSON): Parameter[] {
  return [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: matched(matchers[name]),
  }))
}

function matched(matcher: Matchers[string] | undefined): Schema {
  const is = (other: { match: RegExp }) => matcher?.match?.source === other.match.source
  if (is(router.matchers.uuid())) return { type: 'string', format: 'uuid' }
  if (is(router.matchers.number())) return { type: 'integer' }
  return { type: 'string' }
}

/** Of writes that have their effect once. */
export const IDEMPOTENCY_KEY: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string' },
}

/** The fields of a validator as parameters of a query string. */
export function queryParameters({ properties = {}, required = [] }: Schema): Parameter[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}
