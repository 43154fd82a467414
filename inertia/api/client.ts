import { Problem, type ProblemDocument } from './problem'

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

/**
 * The one way from a page to the API: the session's cookie and its XSRF token; JSON, or a form with files.
 *
 * @throws Problem for every refusal, also when the server cannot be reached (status 0).
 */
export async function api<T = void>(
  method: Method,
  path: string,
  body?: object,
  /** The same request, sent again under the same key, has its effect once. */
  key?: string
): Promise<T> {
  const form = body instanceof FormData
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    headers: {
      'accept': 'application/json',
      'x-xsrf-token': cookie('XSRF-TOKEN'),
      ...(key && { 'idempotency-key': key }),
      ...(body && !form && { 'content-type': 'application/json' }),
    },
    body: form ? body : body && JSON.stringify(body),
  }).catch(() => null)

  if (!response) throw new Problem({ status: 0, code: 'E_OFFLINE', title: '', detail: '' })
  const text = await response.text()
  if (!response.ok) throw new Problem(problemFrom(response.status, text))
  return unwrap(text) as T
}

export type PageMeta = { total: number; page: number; perPage: number }

export interface Page<T> {
  data: T[]
  meta: PageMeta
}

/** A list keeps its meta; a single answer loses its envelope. */
function unwrap(text: string): unknown {
  if (!text) return undefined
  const answer = JSON.parse(text)
  if (answer === null || typeof answer !== 'object' || !('data' in answer)) return answer
  return 'meta' in answer ? answer : answer.data
}

function problemFrom(status: number, text: string): ProblemDocument {
  try {
    return JSON.parse(text)
  } catch {
    return { status, code: 'E_UNKNOWN', title: '', detail: '' }
  }
}

function cookie(name: string) {
  const found = document.cookie.split('; ').find((one) => one.startsWith(`${name}=`))
  return found ? decodeURIComponent(found.slice(name.length + 1)) : ''
}
