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

export class EffectInWrongLane extends DomainError {
  static status = 422
  static code = 'E_EFFECT_IN_WRONG_LANE'
}
