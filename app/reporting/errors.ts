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
