import type { Secret } from './contract.ts'

const REDACTED = '[redacted]'

class RedactedSecret implements Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  release() {
    return this.#value
  }

  toString() {
    return REDACTED
  }

  toJSON() {
    return REDACTED
  }

  [Symbol.toPrimitive]() {
    return REDACTED
  }

  [Symbol.for('nodejs.util.inspect.custom')]() {
    return REDACTED
  }
}

/**
 * Wraps a value so that it cannot slip into a log.
 *
 * @example
 * return { token: createSecret(body.token), expiresAt }
 * @since 1.0
 */
export function createSecret(value: string): Secret {
  return new RedactedSecret(value)
}

/** @since 1.0 */
export function isSecret(value: unknown): value is Secret {
  return value instanceof RedactedSecret
}

/** The values of all secrets in a config. @since 1.0 */
export function secretsOf(value: unknown): string[] {
  if (isSecret(value)) return [value.release()]
  return value && typeof value === 'object' ? Object.values(value).flatMap(secretsOf) : []
}
