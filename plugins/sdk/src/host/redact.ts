import { createHash } from 'node:crypto'
import type { Log } from '../contract.ts'
import { isSecret, secretsOf } from '../secret.ts'

const NAMES = /(pass|secret|token|auth|sign|login|^key$|api_?key)/i
const SHORTEST = 4
/** Shorter parts of a path are words and numbers, which would vanish from every text. */
const SHORTEST_SEGMENT = 8

/** Removes the values of secrets from everything that is written down. @since 1.0 */
export interface Redactor {
  /** Adds a value to look for: a token that a login just gave. */
  add(value: string): void
  /** @param instead what to put in the place of a secret, `[redacted]` by default */
  text(text: string, instead?: (secret: string) => string): string
  data(data: unknown): unknown
}

/**
 * Knows the secrets of a config, also in the encodings in which they travel.
 *
 * @example
 * const redactor = createRedactor(config)
 * redactor.text('GET /?key=abc') // "GET /?key=[redacted]"
 * @since 1.0
 */
export function createRedactor(config: unknown): Redactor {
  const values = new Set<string>()

  const add = (value: string) => {
    if (value.length < SHORTEST) return
    if (URL.canParse(value)) segmentsOf(value).forEach(add)
    values.add(value)
    values.add(encodeURIComponent(value))
    values.add(JSON.stringify(value).slice(1, -1))
    values.add(Buffer.from(value).toString('base64'))
    for (const algorithm of ['md5', 'sha1', 'sha256']) {
      values.add(createHash(algorithm).update(value).digest('hex'))
    }
  }
  for (const secret of secretsOf(config)) add(secret)

  const text = (input: string, instead = (_: string) => '[redacted]') => {
    let output = input
    for (const value of values)
      if (output.includes(value)) output = output.replaceAll(value, instead(value))
    return output
  }

  const data = (input: unknown): unknown => {
    if (typeof input === 'string') return text(input)
    if (input instanceof Error) return { name: input.name, message: text(input.message) }
    if (isSecret(input) || input instanceof Date || typeof input !== 'object' || !input)
      return input
    if (Array.isArray(input)) return input.map(data)
    return Object.fromEntries(
      Object.entries(input).map(([key, value]) => [
        key,
        NAMES.test(key) && typeof value === 'string' ? '[redacted]' : data(value),
      ])
    )
  }

  return { add, text, data }
}

/** An address that is a secret travels in parts: its path continues, and its host may be shown. */
function segmentsOf(address: string): string[] {
  const { pathname, search } = new URL(address)
  const segments = pathname.split('/').filter((segment) => segment.length >= SHORTEST_SEGMENT)
  return search ? [...segments, search.slice(1)] : segments
}

/** A log that cannot print the secrets that the redactor knows. @since 1.0 */
export function redactedLog(log: Log, redactor: Redactor): Log {
  return (level, message, data) =>
    log(level, redactor.text(message), data && (redactor.data(data) as object))
}
