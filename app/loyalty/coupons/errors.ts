import { DomainError } from '#shared/errors/domain_error'

/** Another till was quicker, or the customer used the coupon as often as it may be. */
export class CouponUsedUpError extends DomainError {
  static status = 409
  static code = 'E_COUPON_USED_UP'
}

/** The code is not good for this customer now; `reason` says why. */
export class CouponRefusedError extends DomainError {
  static status = 422
  static code = 'E_COUPON_REFUSED'
}

/** Another coupon of the tenant goes by this code. */
export class CouponCodeTakenError extends DomainError {
  static status = 409
  static code = 'E_COUPON_CODE_TAKEN'
}

/** A personal coupon needs to know whose it is. */
export class CouponForNobodyError extends DomainError {
  static status = 422
  static code = 'E_COUPON_FOR_NOBODY'
}

/** A code for everybody that names customers, or a personal one that was chosen. */
export class CouponContradictionError extends DomainError {
  static status = 422
  static code = 'E_COUPON_CONTRADICTION'
}

/** A segment of more customers than a batch has codes. */
export class TooManyCouponsError extends DomainError {
  static status = 422
  static code = 'E_TOO_MANY_COUPONS'
}

/** The promotion is not one that coupons open; `reason` says why. */
export class CouponPromotionError extends DomainError {
  static status = 422
  static code = 'E_COUPON_PROMOTION'
}

export class CouponPeriodError extends DomainError {
  static status = 422
  static code = 'E_COUPON_PERIOD'
}

/** Codes for everybody of which each has to be activated: nobody could tell whose they are. */
export class CouponActivationSharedError extends DomainError {
  static status = 422
  static code = 'E_COUPON_ACTIVATION_SHARED'
}

/** A code for everybody that gives bonuses without end. */
export class CouponWithoutLimitError extends DomainError {
  static status = 422
  static code = 'E_COUPON_WITHOUT_LIMIT'
}

/** Bonuses belong to the whole organization: a limited membership gives none. */
export class CouponOutOfReachError extends DomainError {
  static status = 403
  static code = 'E_COUPON_OUT_OF_REACH'
}

export class CouponNeedsNoActivationError extends DomainError {
  static status = 409
  static code = 'E_COUPON_NEEDS_NO_ACTIVATION'
}

/** Every code of the batch belongs to somebody. */
export class CouponsGoneError extends DomainError {
  static status = 409
  static code = 'E_COUPONS_GONE'
}
