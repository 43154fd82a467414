import { DomainError } from '#shared/errors/domain_error'

/** Nobody has this phone, card or code. */
export class CustomerUnknownError extends DomainError {
  static status = 422
  static code = 'E_CUSTOMER_UNKNOWN'
}

/** The code was used, is too old, or was never one. */
export class CardCodeRefusedError extends DomainError {
  static status = 422
  static code = 'E_CARD_CODE_REFUSED'
}

/** A purchase can be entered afterwards for some days, and not before it is made. */
export class EntryTooLateError extends DomainError {
  static status = 422
  static code = 'E_ENTRY_TOO_LATE'
}

export class ProductUnknownError extends DomainError {
  static status = 422
  static code = 'E_PRODUCT_UNKNOWN'
}

/** The till adds up to something else than Krug. */
export class TotalsDifferError extends DomainError {
  static status = 422
  static code = 'E_TOTALS_DIFFER'
}

/** More bonuses than may pay for this purchase. */
export class TooManyBonusesError extends DomainError {
  static status = 422
  static code = 'E_TOO_MANY_BONUSES'
}

/** What was quoted no longer holds. */
export class QuoteChangedError extends DomainError {
  static status = 409
  static code = 'E_QUOTE_CHANGED'
}

/** The till has sent another purchase under this number. */
export class PurchaseExistsError extends DomainError {
  static status = 409
  static code = 'E_PURCHASE_EXISTS'
}

/** It was refunded or voided altogether. */
export class PurchaseClosedError extends DomainError {
  static status = 409
  static code = 'E_PURCHASE_CLOSED'
}

/** More of an item was to be refunded than is left of it. */
export class RefundTooLargeError extends DomainError {
  static status = 422
  static code = 'E_REFUND_TOO_LARGE'
}

/** A member bought or spent as much in a day as the programme allows. */
export class GuardReachedError extends DomainError {
  static status = 422
  static code = 'E_GUARD_REACHED'
}

/** Bonuses can be spent only while the till is connected. */
export class OfflineSpendingError extends DomainError {
  static status = 422
  static code = 'E_OFFLINE_SPENDING'
}

/** It came from a connected system, which also takes it back. */
export class PurchaseOfSystemError extends DomainError {
  static status = 409
  static code = 'E_PURCHASE_OF_SYSTEM'
}
