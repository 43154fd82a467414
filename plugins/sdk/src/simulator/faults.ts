import { html, text, type Answer } from './answers.ts'

/** What can go wrong at any vendor. @since 1.0 */
export const FAULTS = [
  'expired-token',
  'unauthorized',
  'forbidden',
  'rate-limited',
  'rate-limited-bare',
  'rate-limited-long',
  'server-error',
  'timeout',
  'cut-off',
  'html',
  'html-502',
  'schema-change',
  'duplicate-rows',
  'lost-answer',
  'slow',
] as const

/** @since 1.0 */
export type VendorFault = (typeof FAULTS)[number]

/** @since 1.0 */
export interface Fault<Name extends string = VendorFault> {
  name: Name
  /** How many requests it hits. 1 by default. */
  times?: number
  /** How many requests pass before it begins. */
  after?: number
  /** Only requests whose path contains this. */
  path?: string
}

/** The faults that are switched on, in the order in which they were. @since 1.0 */
export class FaultList<Name extends string> {
  #faults: Required<Fault<Name>>[] = []

  add({ name, times = 1, after = 0, path = '' }: Fault<Name>): void {
    this.#faults.push({ name, times, after, path })
  }

  clear(): void {
    this.#faults = []
  }

  list(): Fault<Name>[] {
    return this.#faults
  }

  /** The fault that hits this request, of those that may. */
  take(path: string, mayHit: (name: Name) => boolean): Name | null {
    const fault = this.#faults.find(
      (each) => each.times > 0 && path.includes(each.path) && mayHit(each.name)
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

const PAGE =
  '<!DOCTYPE html><html><head><title>Вход</title></head><body>Введите пароль</body></html>'

/** The answer of a fault where the vendor has no shape of its own for it. */
export function brokenAnswer(name: string): Answer | null {
  if (name === 'expired-token') return text(401, 'Token is expired or invalid')
  if (name === 'unauthorized') return text(401, 'Unauthorized')
  if (name === 'forbidden') return text(403, 'Forbidden')
  if (name === 'rate-limited') return text(429, 'Too many requests', { 'retry-after': '2' })
  if (name === 'rate-limited-long') return text(429, 'Too many requests', { 'retry-after': '3600' })
  if (name === 'rate-limited-bare') return text(429, 'Too many requests')
  if (name === 'server-error') return text(500, 'Внутренняя ошибка сервера')
  if (name === 'html') return html(200, PAGE)
  if (name === 'html-502') return html(502, PAGE)
  return null
}

/** The first half of the body, as when a connection breaks behind a proxy. */
export function cutOff(answer: Answer): Answer {
  return { ...answer, body: answer.body.slice(0, answer.body.length / 2) }
}
