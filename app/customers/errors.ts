import { DomainError } from '#shared/errors/domain_error'

export class CustomerNamelessError extends DomainError {
  static status = 422
  static code = 'E_CUSTOMER_NAMELESS'
}

export class CustomerPhoneTakenError extends DomainError {
  static status = 409
  static code = 'E_CUSTOMER_PHONE_TAKEN'
}
