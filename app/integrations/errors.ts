import { DomainError } from '#shared/errors/domain_error'

export class UnknownConnectorError extends DomainError {
  static status = 422
  static code = 'E_UNKNOWN_CONNECTOR'
}

/** The settings do not fit the connector's schema; `field` says which. */
export class ConnectionConfigError extends DomainError {
  static status = 422
  static code = 'E_CONNECTION_CONFIG'
}

export class RunInProgressError extends DomainError {
  static status = 409
  static code = 'E_RUN_IN_PROGRESS'
}

export class ConnectionPausedError extends DomainError {
  static status = 409
  static code = 'E_CONNECTION_PAUSED'
}

export class FileConnectorError extends DomainError {
  static status = 409
  static code = 'E_FILE_CONNECTOR'
}

export class RangeTooLongError extends DomainError {
  static status = 422
  static code = 'E_RANGE_INVALID'
}

export class RunNotOpenError extends DomainError {
  static status = 409
  static code = 'E_RUN_NOT_OPEN'
}

/** The record can only come again from the source: Krug does not hold it in a form that could be tried anew. */
export class RetryNeedsReadError extends DomainError {
  static status = 409
  static code = 'E_RETRY_NEEDS_READ'
}

/** What the vendor sent may name people, and the role has no right to that. */
export class PersonalDataError extends DomainError {
  static status = 403
  static code = 'E_PERSONAL_DATA'
}

export class ImportFileError extends DomainError {
  static status = 422
  static code = 'E_IMPORT_FILE'
}

/** No space is left, or the disk is out of reach; nothing the sender could change. */
export class UploadDiskError extends DomainError {
  static status = 507
  static code = 'E_UPLOAD_DISK'
}

export class ImportMappingError extends DomainError {
  static status = 422
  static code = 'E_IMPORT_MAPPING'
}

export class VenueRequiredError extends DomainError {
  static status = 422
  static code = 'E_VENUE_REQUIRED'
}

export class VenueNotConnectedError extends DomainError {
  static status = 409
  static code = 'E_VENUE_NOT_CONNECTED'
}

/** The connector hears no webhooks. */
export class NoWebhookError extends DomainError {
  static status = 409
  static code = 'E_NO_WEBHOOK'
}

/** The connector needs nobody to sign in at the vendor. */
export class NoSignInError extends DomainError {
  static status = 409
  static code = 'E_NO_SIGN_IN'
}

export class UnknownWriteError extends DomainError {
  static status = 422
  static code = 'E_UNKNOWN_WRITE'
}

export class WriteInputError extends DomainError {
  static status = 422
  static code = 'E_WRITE_INPUT'
}

/** The key was used for something else. */
export class WriteConflictError extends DomainError {
  static status = 409
  static code = 'E_WRITE_CONFLICT'
}
