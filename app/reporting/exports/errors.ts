import { DomainError } from '#shared/errors/domain_error'

/** Either a report or a dataset, not both. */
export class ExportSubjectError extends DomainError {
  static status = 422
  static code = 'E_EXPORT_SUBJECT'
}

/** A list of receipts is not for paper. */
export class ExportFormatError extends DomainError {
  static status = 422
  static code = 'E_EXPORT_FORMAT'
}

export class TooManyExportsError extends DomainError {
  static status = 429
  static code = 'E_TOO_MANY_EXPORTS'
}

export class ExportFinishedError extends DomainError {
  static status = 409
  static code = 'E_EXPORT_FINISHED'
}

/** Its time is over, or the link's is. */
export class ExportGoneError extends DomainError {
  static status = 410
  static code = 'E_EXPORT_GONE'
}

/** Too long to be answered at once: to be asked for as an export. */
export class ExportRequiredError extends DomainError {
  static status = 422
  static code = 'E_EXPORT_REQUIRED'
}
