import type { Text } from './contract.ts'

interface Options {
  cause?: unknown
  /** For developers: status, path, the beginning of the answer. The host redacts it. */
  detail?: string
}

/**
 * What a connector may raise. The class says who must act; `text` says what to do. Anything else that a plugin
 * throws is a bug and is reported as such.
 *
 * @since 1.0
 */
export abstract class ConnectorError extends Error {
  abstract readonly code: string
  readonly text: Text
  readonly detail?: string

  constructor(text: Text, options: Options = {}) {
    super(text.en, { cause: options.cause })
    this.name = this.constructor.name
    this.text = text
    this.detail = options.detail
  }
}

/**
 * The settings are wrong: an admin of the tenant must change them.
 *
 * @example
 * throw new ConfigError({ ru: 'Проверьте адрес сервера', en: 'Check the server address' }, { field: 'baseUrl' })
 * @since 1.0
 */
export class ConfigError extends ConnectorError {
  static code = 'E_CONNECTOR_CONFIG'
  readonly code = ConfigError.code
  readonly field?: string

  constructor(text: Text, options: Options & { field?: string } = {}) {
    super(text, options)
    this.field = options.field
  }
}

/** The credentials are wrong, expired or revoked: an admin must enter new ones. @since 1.0 */
export class AuthError extends ConnectorError {
  static code = 'E_CONNECTOR_AUTH'
  readonly code = AuthError.code
}

/** The credentials are right and lack a right: an admin must grant it at the vendor. @since 1.0 */
export class PermissionError extends ConnectorError {
  static code = 'E_CONNECTOR_PERMISSION'
  readonly code = PermissionError.code
}

/** The vendor asks to come back at `retryAt`: nobody must act. @since 1.0 */
export class RateLimitedError extends ConnectorError {
  static code = 'E_CONNECTOR_RATE_LIMITED'
  readonly code = RateLimitedError.code
  readonly retryAt: Date

  constructor(text: Text, retryAt: Date, options: Options = {}) {
    super(text, options)
    this.retryAt = retryAt
  }
}

/** The vendor or the way to it failed: the host tries again. @since 1.0 */
export class TransientError extends ConnectorError {
  static code = 'E_CONNECTOR_TRANSIENT'
  readonly code = TransientError.code
}

/** The answer no longer has the expected shape: the developers of the plugin must act. @since 1.0 */
export class UpstreamContractError extends ConnectorError {
  static code = 'E_UPSTREAM_CONTRACT'
  readonly code = UpstreamContractError.code
}
