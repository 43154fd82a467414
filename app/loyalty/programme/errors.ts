import { DomainError } from '#shared/errors/domain_error'

/** Somebody saved the programme meanwhile. */
export class ProgrammeChangedError extends DomainError {
  static status = 409
  static code = 'E_PROGRAMME_CHANGED'
}

/** Settings that contradict each other. */
export class ProgrammeContradictionError extends DomainError {
  static status = 422
  static code = 'E_PROGRAMME_CONTRADICTION'
}
