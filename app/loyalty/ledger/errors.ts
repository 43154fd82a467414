import { DomainError } from '#shared/errors/domain_error'

/** More was asked for than can be spent now. */
export class NotEnoughBonusesError extends DomainError {
  static status = 422
  static code = 'E_NOT_ENOUGH_BONUSES'
}

/** The hold was captured or released, or its time is over. */
export class HoldResolvedError extends DomainError {
  static status = 409
  static code = 'E_HOLD_RESOLVED'
}

/** More of a movement was taken back than it had moved. */
export class NothingToReverseError extends DomainError {
  static status = 409
  static code = 'E_NOTHING_TO_REVERSE'
}

/** Bonuses are put aside for a purchase; who has them cannot be merged into somebody else until it is finished. */
export class HoldOpenError extends DomainError {
  static status = 409
  static code = 'E_HOLD_OPEN'
}
