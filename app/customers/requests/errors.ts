import { DomainError } from '#shared/errors/domain_error'

/** It was answered or refused before. */
export class RequestClosedError extends DomainError {
  static status = 409
  static code = 'E_REQUEST_CLOSED'
}

/** The law gives no more time for this one. */
export class RequestExtensionError extends DomainError {
  static status = 409
  static code = 'E_REQUEST_EXTENSION'
}

/** Nothing was done yet, and nothing said. */
export class RequestUnansweredError extends DomainError {
  static status = 422
  static code = 'E_REQUEST_UNANSWERED'
}

/** It cannot have been received on a day that has not come. */
export class RequestTooEarlyError extends DomainError {
  static status = 422
  static code = 'E_REQUEST_NOT_RECEIVED_YET'
}
