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
