import { DomainError } from '#shared/errors/domain_error'

export class UnknownReportError extends DomainError {
  static status = 404
  static code = 'E_REPORT_UNKNOWN'
}

export class PeriodReversedError extends DomainError {
  static status = 422
  static code = 'E_PERIOD_REVERSED'
}

export class PeriodTooLongError extends DomainError {
  static status = 422
  static code = 'E_PERIOD_TOO_LONG'
}

export class ComparisonRequiredError extends DomainError {
  static status = 422
  static code = 'E_COMPARISON_REQUIRED'
}

/** Customers are counted once: a count of some venues cannot be told from those of others. */
export class WholeBusinessRequiredError extends DomainError {
  static status = 422
  static code = 'E_WHOLE_BUSINESS_REQUIRED'
}

export class OneBusinessRequiredError extends DomainError {
  static status = 422
  static code = 'E_ONE_BUSINESS_REQUIRED'
}

export class WholeOrganizationRequiredError extends DomainError {
  static status = 422
  static code = 'E_WHOLE_ORGANIZATION_REQUIRED'
}

/** A worker is still counting: the same question answers a little later. */
export class ReportPendingError extends DomainError {
  static status = 409
  static code = 'E_REPORT_PENDING'
}

/** A saved report that names another one would change with it. */
export class SavedNestedError extends DomainError {
  static status = 422
  static code = 'E_SAVED_REPORT_NESTED'
}

/** A calculated figure that cannot be read: how it is written, or what it names. */
export class FormulaError extends DomainError {
  static status = 422
  static code = 'E_FORMULA'
}

/** A question of the builder that its dataset cannot answer. */
export class BuiltQueryError extends DomainError {
  static status = 422
  static code = 'E_BUILT_QUERY'
}

/** More groups than anybody reads, or than the database counts in the time it has. */
export class TooMuchAskedError extends DomainError {
  static status = 422
  static code = 'E_TOO_MUCH_ASKED'
}
