import { DomainError } from '#shared/errors/domain_error'

export class SignInRequiredError extends DomainError {
  static status = 401
  static code = 'E_SIGN_IN_REQUIRED'
}

export class WrongCredentialsError extends DomainError {
  static status = 401
  static code = 'E_WRONG_CREDENTIALS'
}

export class SecondFactorNeededError extends DomainError {
  static status = 401
  static code = 'E_SECOND_FACTOR_NEEDED'
}

export class WrongCodeError extends DomainError {
  static status = 401
  static code = 'E_WRONG_CODE'
}

export class SecondFactorRequiredError extends DomainError {
  static status = 403
  static code = 'E_SECOND_FACTOR_REQUIRED'
}

export class SecondFactorSetError extends DomainError {
  static status = 409
  static code = 'E_SECOND_FACTOR_SET'
}

export class NothingToConfirmError extends DomainError {
  static status = 409
  static code = 'E_NOTHING_TO_CONFIRM'
}

export class ServesOthersError extends DomainError {
  static status = 409
  static code = 'E_SERVES_OTHERS'
}

export class InPersonError extends DomainError {
  static status = 403
  static code = 'E_IN_PERSON'
}

export class TokenRightsError extends DomainError {
  static status = 422
  static code = 'E_TOKEN_RIGHTS'
}

export class TooManyTokensError extends DomainError {
  static status = 409
  static code = 'E_TOO_MANY_TOKENS'
}

export class PasskeyRefusedError extends DomainError {
  static status = 401
  static code = 'E_PASSKEY_REFUSED'
}

export class TooManyRequestsError extends DomainError {
  static status = 429
  static code = 'E_TOO_MANY_REQUESTS'
}

export class TooManyAttemptsError extends DomainError {
  static status = 429
  static code = 'E_TOO_MANY_ATTEMPTS'
}

export class ForbiddenError extends DomainError {
  static status = 403
  static code = 'E_FORBIDDEN'
}

export class NoMembershipError extends DomainError {
  static status = 403
  static code = 'E_NO_MEMBERSHIP'
}

export class TokenInvalidError extends DomainError {
  static status = 401
  static code = 'E_TOKEN_INVALID'
}

export class LinkExpiredError extends DomainError {
  static status = 410
  static code = 'E_LINK_EXPIRED'
}

export class EmailTakenError extends DomainError {
  static status = 409
  static code = 'E_EMAIL_TAKEN'
}

export class AlreadyMemberError extends DomainError {
  static status = 409
  static code = 'E_ALREADY_MEMBER'
}

export class LastOwnerError extends DomainError {
  static status = 409
  static code = 'E_LAST_OWNER'
}

export class RoleNotGrantableError extends DomainError {
  static status = 403
  static code = 'E_ROLE_NOT_GRANTABLE'
}

export class UnknownRoleError extends DomainError {
  static status = 422
  static code = 'E_UNKNOWN_ROLE'
}

export class RoleNameTakenError extends DomainError {
  static status = 409
  static code = 'E_ROLE_NAME_TAKEN'
}

export class RoleBuiltInError extends DomainError {
  static status = 409
  static code = 'E_ROLE_BUILT_IN'
}

export class RoleInUseError extends DomainError {
  static status = 409
  static code = 'E_ROLE_IN_USE'
}

/** Support only looks. */
export class SupportReadsOnlyError extends DomainError {
  static status = 403
  static code = 'E_SUPPORT_READS_ONLY'
}

export class SupportClosedError extends DomainError {
  static status = 403
  static code = 'E_SUPPORT_CLOSED'
}
