import { VendorProblem, type Reply } from './reply.ts'
import type { Params } from './lists.ts'

const MOST = 50

type Run = (method: string, params: Params) => Reply

/** Carries out commands one by one; later ones may name results of earlier ones. */
export function runBatch({ cmd }: Params, run: Run): Reply {
  const commands = Object.entries<string>(cmd ?? {})
  if (commands.length > MOST) throw new VendorProblem(400, 'ERROR_BATCH_LENGTH_EXCEEDED')
  const result: Record<string, unknown> = {}
  const errors: Record<string, unknown> = {}
  const times: Record<string, unknown> = {}
  for (const [name, command] of commands) {
    const [method = '', query = ''] = command.split(/\?(.*)/s)
    try {
      if (method === 'batch') throw new VendorProblem(405, 'ERROR_BATCH_METHOD_NOT_ALLOWED')
      const params = resolved(parsePhp(query), result)
      result[name] = run(method, params).result
      times[name] = { operating: 0.1 }
    } catch (error) {
      if (!(error instanceof VendorProblem)) throw error
      errors[name] = error.body
    }
  }
  // PHP writes an empty map as a list.
  const map = (values: object) => (Object.keys(values).length > 0 ? values : [])
  return {
    result: {
      result: map(result),
      result_error: map(errors),
      result_total: [],
      result_next: [],
      result_time: map(times),
    },
  }
}

/** `filter[>id]=5&select[0]=id` */
function parsePhp(query: string): Params {
  const params: Params = {}
  for (const [key, value] of new URLSearchParams(query)) {
    const path = [
      key.split('[')[0]!,
      ...[...key.matchAll(/\[([^\]]*)\]/g)].map(([, name]) => name!),
    ]
    let place = params
    for (const name of path.slice(0, -1)) place = place[name] ??= {}
    place[path.at(-1)!] = value
  }
  return params
}

/** `$result[c0][items][49][id]`; what is not there is an empty text. */
function resolved(value: any, results: Params): any {
  if (typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, resolved(each, results)])
    )
  }
  const path = /^\$result((?:\[[^\]]+\])+)$/.exec(value)?.[1]
  if (!path) return value
  const names = [...path.matchAll(/\[([^\]]+)\]/g)].map(([, name]) => name!)
  return names.reduce<any>((place, name) => place?.[name], results) ?? ''
}
