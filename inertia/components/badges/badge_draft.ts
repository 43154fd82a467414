import { AMOUNT_FIELDS, type Badge, type BadgeCondition, type BadgeRule } from './types'

/** A condition that may not be complete yet. */
export type Draft = {
  field: BadgeCondition['field']
  value: number | '' | string[]
}

export interface BadgeDraft {
  nameRu: string
  nameEn: string
  icon: string
  mode: 'all' | 'any'
  conditions: Draft[]
  /** The objections of the server to the rule are said here. */
  rule: null
}

const FIRST: Draft = { field: 'spent', value: 10_000 }

export const FIELDS = [...AMOUNT_FIELDS.slice(0, 2), 'category', ...AMOUNT_FIELDS.slice(2)] as const

export function draftOf(badge: Badge | null): BadgeDraft {
  const rule = badge ? flat(badge.rule) : null
  return {
    nameRu: badge?.nameRu ?? '',
    nameEn: badge?.nameEn ?? '',
    icon: badge?.icon ?? 'star',
    mode: rule?.mode ?? 'all',
    conditions: rule?.conditions ?? [FIRST],
    rule: null,
  }
}

/** Whether the form can show the rule: one list of conditions. Others are made over the API. */
export const isSimple = ({ rule }: Badge) => flat(rule) !== null

export function freshCondition(field: Draft['field'] = FIRST.field): Draft {
  if (field === 'category') return { field, value: [] }
  return { field, value: field === 'spent' ? 10_000 : field === 'categoryShare' ? 100 : 3 }
}

export function ruleOf({ mode, conditions }: BadgeDraft): BadgeRule {
  const complete = conditions as BadgeCondition[]
  if (complete.length === 1) return complete[0]
  return mode === 'all' ? { all: complete } : { any: complete }
}

function flat(rule: BadgeRule): Pick<BadgeDraft, 'mode' | 'conditions'> | null {
  if ('field' in rule) return { mode: 'all', conditions: [rule] }
  const mode = 'all' in rule ? 'all' : 'any'
  const parts = 'all' in rule ? rule.all : 'any' in rule ? rule.any : []
  const conditions = parts.filter((part): part is BadgeCondition => 'field' in part)
  return conditions.length > 0 && conditions.length === parts.length ? { mode, conditions } : null
}
