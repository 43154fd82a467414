import { DomainError } from '#shared/errors/domain_error'

/** The programme has no such tier, or nobody is invited to it. */
export class TierUnknownError extends DomainError {
  static status = 422
  static code = 'E_TIER_UNKNOWN'
}
