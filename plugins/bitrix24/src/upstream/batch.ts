import { TransientError, type ConnectorError, type Http, type Schema } from '@krug/connector-sdk'
import { isProblem, problemError, type Problem } from '../problems.ts'
import { call, type Params } from './call.ts'

/** The vendor takes as many commands in one batch. */
export const MOST_COMMANDS = 50

export interface Command {
  method: string
  params: Params
}

/** Commands of a batch succeed and fail one by one. */
export type Outcome<T> = { value: T } | { error: ConnectorError }

interface Options {
  /** Later commands build on the first: without it the others mean nothing. */
  chained?: boolean
}

/**
 * Runs commands whose results have one shape. Where nothing usable came back, the error is that of the first command.
 * https://apidocs.bitrix24.ru/settings/how-to-call-rest-api/batch.html
 */
export function batch<T>(
  http: Http,
  commands: Command[],
  result: Schema<T>,
  options: Options = {}
): Promise<Outcome<T>[]> {
  const cmd = Object.fromEntries(
    commands.map(({ method, params }, index) => [`c${index}`, `${method}?${phpQuery(params)}`])
  )
  return call(http, 'batch', { halt: 0, cmd }, batchAnswer(commands.length, result, options))
}

function batchAnswer<T>(
  count: number,
  schema: Schema<T>,
  { chained }: Options
): Schema<Outcome<T>[]> {
  return {
    '~standard': {
      ...schema['~standard'],
      types: undefined,
      async validate(body: any) {
        throwProblem(body)
        const { result, result_error: errors, result_time: times } = body?.result ?? {}
        const outcomes: Outcome<T>[] = []
        for (let index = 0; index < count; index++) {
          const problem: unknown = errors?.[`c${index}`]
          if (isProblem(problem)) {
            const timed = { ...problem, time: times?.[`c${index}`] }
            outcomes.push({ error: problemError(timed) ?? unknownProblem(timed) })
            continue
          }
          const parsed = await schema['~standard'].validate(result?.[`c${index}`])
          if (parsed.issues) return parsed
          outcomes.push({ value: parsed.value })
        }
        const failed = chained ? outcomes.slice(0, 1) : outcomes
        if (count > 0 && failed.every((outcome) => 'error' in outcome)) throw failed[0]!.error
        return { value: outcomes }
      },
    },
  }
}

function throwProblem(body: unknown) {
  const error = isProblem(body) && problemError(body)
  if (error) throw error
}

/** A code that is new to us may pass; where it does not, the run ends with it. */
function unknownProblem({ error, error_description: description }: Problem) {
  return new TransientError(
    {
      ru: `Битрикс24 не выполнил часть запроса (${error}). Попробуем ещё раз.`,
      en: `Bitrix24 did not carry out a part of the request (${error}). We will try again.`,
    },
    { detail: description }
  )
}

/** `filter[>id]=5&select[0]=id`, as PHP reads it. */
export function phpQuery(params: Params): string {
  const query = new URLSearchParams()
  const add = (key: string, value: unknown) => {
    if (value === undefined || value === null) return
    if (typeof value !== 'object') query.append(key, String(value))
    else for (const [inner, each] of Object.entries(value)) add(`${key}[${inner}]`, each)
  }
  for (const [key, value] of Object.entries(params)) add(key, value)
  return query.toString()
}
