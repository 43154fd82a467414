import { DomainError } from '#shared/errors/domain_error'

/** Nobody has this code. */
export class ReferralCodeUnknownError extends DomainError {
  static status = 422
  static code = 'E_REFERRAL_CODE_UNKNOWN'
}
