import { DomainError } from '#shared/errors/domain_error'

/** These two businesses are a pair already. */
export class CrossPromoExistsError extends DomainError {
  static status = 409
  static code = 'E_CROSS_PROMO_EXISTS'
}
