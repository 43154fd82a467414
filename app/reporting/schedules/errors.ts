import { DomainError } from '#shared/errors/domain_error'

/** Nobody of the organization by that id. */
export class UnknownRecipientError extends DomainError {
  static status = 422
  static code = 'E_UNKNOWN_RECIPIENT'
}

/** Addresses outside take a right of their own. */
export class OutsideRecipientError extends DomainError {
  static status = 403
  static code = 'E_OUTSIDE_RECIPIENT'
}

export class ScheduleMakerGoneError extends DomainError {
  static status = 409
  static code = 'E_SCHEDULE_MAKER_GONE'
}

/** None of the places that a schedule names is the recipient's to see. */
export class OutOfReachError extends DomainError {
  static status = 403
  static code = 'E_SCHEDULE_OUT_OF_REACH'
}

/** Not of the organization any more. */
export class RecipientGoneError extends DomainError {
  static status = 403
  static code = 'E_RECIPIENT_GONE'
}

/** What was kept of the question is none of this report any more. */
export class ScheduleQuestionError extends DomainError {
  static status = 422
  static code = 'E_SCHEDULE_QUESTION'
}

/** No post office takes such a letter. */
export class LetterTooLargeError extends DomainError {
  static status = 422
  static code = 'E_LETTER_TOO_LARGE'
}

/** A dashboard is sent as it is printed, and in no other form. */
export class ScheduleFormatError extends DomainError {
  static status = 422
  static code = 'E_SCHEDULE_FORMAT'
}
