import type { I18n } from '@adonisjs/i18n'
import { parseRule } from '#loyalty/promotions/parse_rule'
import { RULE_SCHEMA, type Lane, type Limits, type Rule } from '#loyalty/promotions/rule'

/** A rule as somebody writes it: what is left out has its default. */
export type RuleInput = Pick<Rule, 'name'> &
  Partial<Pick<Rule, 'lane' | 'group' | 'priority' | 'exclusive' | 'coupon'>> & {
    limits?: Partial<Limits>
    schedule?: Partial<Rule['schedule']>
    /** Looked at by `parseRule`. */
    conditions?: object
    effect: object
  }

const PRIORITY = 100

const UNLIMITED: Limits = {
  uses: null,
  usesPerCustomer: null,
  budget: null,
  partial: false,
  giveBack: true,
}

/** Fills in what was left out and checks the rest; mistakes are told in the caller's language. @throws E_VALIDATION_ERROR */
export function parsedRule(input: RuleInput, id: string, version: number, i18n: I18n) {
  const messagesProvider = i18n.createMessagesProvider()
  return parseRule(completed(input, id, version), { messagesProvider })
}

function completed(input: RuleInput, id: string, version: number) {
  return {
    schema: RULE_SCHEMA,
    id,
    version,
    group: null,
    priority: PRIORITY,
    exclusive: 'none',
    coupon: false,
    conditions: { all: [] },
    ...input,
    lane: input.lane ?? laneFor(input),
    limits: { ...UNLIMITED, ...input.limits },
    schedule: { from: null, until: null, ...input.schedule },
  }
}

function laneFor({ effect, coupon }: RuleInput): Lane {
  if ('type' in effect && effect.type === 'bonus_multiplier') return 'points'
  if (coupon) return 'coupon'
  return 'scope' in effect && effect.scope === 'receipt' ? 'receipt' : 'item'
}
