import type { ServerResponse } from 'node:http'

/** What can go wrong at the vendor. */
export const FAULTS = [
  'expired-token',
  'rate-limited',
  'rate-limited-long',
  'rate-limited-bare',
  'server-error',
  'timeout',
  'cut-off',
  'html',
  'html-502',
  'no-seat',
  'no-right',
  'schema-change',
  'duplicate-rows',
  'slow',
] as const
export type FaultName = (typeof FAULTS)[number]

export interface Fault {
  name: FaultName
  /** How many requests it hits. 1 by default. */
  times?: number
  /** How many requests pass before it begins. */
  after?: number
  /** Only requests whose path contains this. */
  path?: string
}

export interface Answer {
  status: number
  type: 'application/json' | 'application/xml' | 'text/plain' | 'text/html'
  body: string
  headers?: Record<string, string>
}

const PAGE =
  '<!DOCTYPE html><html><head><title>Вход</title></head><body>Введите пароль</body></html>'
const SLOW = 300

/** The faults that are switched on, in the order in which they were. */
export class FaultList {
  #faults: Required<Fault>[] = []

  add({ name, times = 1, after = 0, path = '' }: Fault): void {
    this.#faults.push({ name, times, after, path })
  }

  clear(): void {
    this.#faults = []
  }

  list(): Fault[] {
    return this.#faults
  }

  /** The fault that hits this request. Seats are a matter of logging in, all others of what comes after. */
  take(path: string): FaultName | null {
    const login = /\/(auth|logout)$/.test(path)
    const fault = this.#faults.find(
      (each) => each.times > 0 && path.includes(each.path) && login === (each.name === 'no-seat')
    )
    if (!fault) return null
    if (fault.after > 0) {
      fault.after--
      return null
    }
    fault.times--
    return fault.name
  }
}

/** Faults that need no answer of the vendor's own. */
export function brokenAnswer(name: FaultName): Answer | null {
  if (name === 'expired-token') return text(401, 'Token is expired or invalid')
  if (name === 'rate-limited') return text(429, 'Too many requests', { 'retry-after': '2' })
  if (name === 'rate-limited-long') return text(429, 'Too many requests', { 'retry-after': '3600' })
  if (name === 'rate-limited-bare') return text(429, 'Too many requests')
  if (name === 'server-error') return text(500, 'Внутренняя ошибка сервера')
  if (name === 'html') return { status: 200, type: 'text/html', body: PAGE }
  if (name === 'html-502') return { status: 502, type: 'text/html', body: PAGE }
  if (name === 'no-seat') return text(403, 'No free connections for module 2000 in the license')
  if (name === 'no-right') return text(403, 'Permission denied: B_RPT')
  return null
}

/** Faults that spoil the vendor's answer. */
export function spoiled(name: FaultName, answer: Answer): Answer {
  if (name === 'cut-off') return { ...answer, body: answer.body.slice(0, answer.body.length / 2) }
  if (name === 'schema-change') {
    const body = answer.body
      .replaceAll('"id"', '"uuid"')
      .replaceAll('<id>', '<uuid>')
      .replaceAll('</id>', '</uuid>')
      .replaceAll('"DishDiscountSumInt":', '"DishDiscountSum":')
    return { ...answer, body }
  }
  if (name === 'duplicate-rows' && answer.body.startsWith('{"data"')) {
    const { data } = JSON.parse(answer.body)
    return { ...answer, body: JSON.stringify({ data: [...data, ...data.slice(0, 50)] }) }
  }
  return answer
}

export function write(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    'content-type': `${answer.type}; charset=utf-8`,
    ...answer.headers,
  })
  response.end(answer.body)
}

export function pauseOf(name: FaultName | null): number {
  return name === 'slow' ? SLOW : 0
}

export function text(status: number, body: string, headers?: Record<string, string>): Answer {
  return { status, type: 'text/plain', body, headers }
}
