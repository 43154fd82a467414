import { DomainError } from '#shared/errors/domain_error'

/** The rule is no such tree; `path` says where. */
export class BadgeRuleError extends DomainError {
  static status = 422
  static code = 'E_BADGE_RULE'
}

export class BadgeBuiltInError extends DomainError {
  static status = 409
  static code = 'E_BADGE_BUILT_IN'
}

export class BadgeNameTakenError extends DomainError {
  static status = 409
  static code = 'E_BADGE_NAME_TAKEN'
}
