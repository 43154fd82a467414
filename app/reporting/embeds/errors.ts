import { DomainError } from '#shared/errors/domain_error'

/** Either a report or a dashboard, not both. */
export class EmbedSubjectError extends DomainError {
  static status = 422
  static code = 'E_EMBED_SUBJECT'
}

/** Whoever opens a page may look at it: nobody is named there. */
export class EmbedNamesPeopleError extends DomainError {
  static status = 422
  static code = 'E_EMBED_NAMES_PEOPLE'
}

export class EmbedEndsOnError extends DomainError {
  static status = 422
  static code = 'E_EMBED_ENDS_ON'
}

/** Of the places that are asked for, none is one that the embed shows. */
export class EmbedPlacesError extends DomainError {
  static status = 422
  static code = 'E_EMBED_PLACES'
}

/** What is fixed, whoever looks at it cannot change. */
export class EmbedFixedError extends DomainError {
  static status = 422
  static code = 'E_EMBED_FIXED'
}

/** Only who made it changes what it shows, and gives out its links. */
export class EmbedNotOwnError extends DomainError {
  static status = 403
  static code = 'E_EMBED_NOT_OWN'
}

export class EmbedUnknownError extends DomainError {
  static status = 404
  static code = 'E_EMBED_UNKNOWN'
}

export class EmbedExpiredError extends DomainError {
  static status = 410
  static code = 'E_EMBED_EXPIRED'
}

export class EmbedRevokedError extends DomainError {
  static status = 410
  static code = 'E_EMBED_REVOKED'
}

/** Who made it has left, or may not show it any more. */
export class EmbedStoppedError extends DomainError {
  static status = 410
  static code = 'E_EMBED_STOPPED'
}
