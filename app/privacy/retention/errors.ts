import { DomainError } from '#shared/errors/domain_error'

/** Something still needs the data for longer, or nobody may need it for so long. */
export class RetentionPeriodError extends DomainError {
  static status = 422
  static code = 'E_RETENTION_PERIOD'
}
