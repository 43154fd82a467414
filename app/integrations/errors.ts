import { DomainError } from '#shared/errors/domain_error'

export class UnknownConnectorError extends DomainError {
  static status = 422
  static code = 'E_UNKNOWN_CONNECTOR'
}
