import { DomainError } from '#shared/errors/domain_error'

export class IdempotencyKeyRequiredError extends DomainError {
  static status = 400
  static code = 'E_IDEMPOTENCY_KEY_REQUIRED'
}

/** The key came before, with another request. */
export class IdempotencyKeyReusedError extends DomainError {
  static status = 409
  static code = 'E_IDEMPOTENCY_KEY_REUSED'
}
