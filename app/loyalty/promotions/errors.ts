import { DomainError } from '#shared/errors/domain_error'

export class UnknownRuleGroup extends DomainError {
  static status = 422
  static code = 'E_RULE_GROUP_UNKNOWN'
}

export class RuleGroupsInCircle extends DomainError {
  static status = 422
  static code = 'E_RULE_GROUPS_IN_CIRCLE'
}

export class ExclusiveRuleInGroup extends DomainError {
  static status = 422
  static code = 'E_EXCLUSIVE_RULE_IN_GROUP'
}

/** Another purchase was quicker to take the last use, or the rest of the budget. */
export class PromotionUsedUpError extends DomainError {
  static status = 409
  static code = 'E_PROMOTION_USED_UP'
}

export class EffectInWrongLane extends DomainError {
  static status = 422
  static code = 'E_EFFECT_IN_WRONG_LANE'
}

/** A rule names something that is not there, or not within reach. */
export class UnknownReferenceError extends DomainError {
  static status = 422
  static code = 'E_PROMOTION_REFERENCE'
}

/** Who is limited to places may only make promotions for them. */
export class OutOfReachError extends DomainError {
  static status = 403
  static code = 'E_PROMOTION_OUT_OF_REACH'
}

/** Somebody else has changed it since it was read. */
export class PromotionChangedError extends DomainError {
  static status = 409
  static code = 'E_PROMOTION_CHANGED'
}

export class PromotionStateError extends DomainError {
  static status = 409
  static code = 'E_PROMOTION_STATE'
}

/** Only drafts are deleted. */
export class PromotionInUseError extends DomainError {
  static status = 409
  static code = 'E_PROMOTION_IN_USE'
}

export class RuleGroupInUseError extends DomainError {
  static status = 409
  static code = 'E_RULE_GROUP_IN_USE'
}

/** There are no sales in the days and places that a simulation asks for. */
export class NothingToSimulateError extends DomainError {
  static status = 422
  static code = 'E_NOTHING_TO_SIMULATE'
}
