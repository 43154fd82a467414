import type { Http, Schema } from '@krug/connector-sdk'
import vine from '@vinejs/vine'
import type { Infer, SchemaTypes } from '@vinejs/vine/types'
import { isProblem, problemError } from '../problems.ts'

export type Params = Record<string, unknown>

/** `{ result, next }`; an error may come with any status, 200 included. */
export function answer<S extends SchemaTypes>(
  result: S
): Schema<{ result: Infer<S>; next?: number }> {
  const schema = vine.create({ result, next: vine.number().optional() })
  const inner = schema['~standard']
  return {
    '~standard': {
      ...inner,
      types: undefined,
      validate(body: unknown) {
        const error = isProblem(body) && problemError(body)
        if (error) throw error
        return inner.validate(body)
      },
    },
  } as unknown as Schema<{ result: Infer<S>; next?: number }>
}

/** Calls a method that reads. */
export function call<T>(http: Http, method: string, params: Params, expect: Schema<T>): Promise<T> {
  const path = `${method}.json`
  return http.send({ method: 'POST', path, json: params, readOnly: true, expect })
}

/** A list that the vendor gives in pages of fifty, whole. */
export async function callAll<T>(
  http: Http,
  method: string,
  params: Params,
  expect: Schema<{ result: T[]; next?: number }>
): Promise<T[]> {
  const all: T[] = []
  for (let start: number | undefined = 0; start !== undefined;) {
    const page: { result: T[]; next?: number } = await call(
      http,
      method,
      { ...params, start },
      expect
    )
    all.push(...page.result)
    start = page.next
  }
  return all
}
