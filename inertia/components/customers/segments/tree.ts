import { isGroup, type ConditionTree } from '~/components/forms/condition_tree'
import type { Comparison, Condition } from '../types'

/** A segment's conditions as the builder shows them: groups of conditions, each with one way to combine. */
export type Group = ConditionTree<Draft>
export type Item = Group | Draft
/** A comparison that may not be complete yet. */
export type Draft = { field: string; op: string; value: Comparison['value'] | null; days?: number }

/** The same conditions, whatever shape they were written in. */
export function groupOf(condition: Condition): Group {
  const item = itemOf(condition)
  return isGroup(item) ? item : { mode: 'all', items: [item] }
}

function itemOf(condition: Condition): Item {
  if ('all' in condition) return { mode: 'all', items: condition.all.map(itemOf) }
  if ('any' in condition) return { mode: 'any', items: condition.any.map(itemOf) }
  if (!('not' in condition)) return condition
  const denied = itemOf(condition.not)
  return isGroup(denied) && denied.mode === 'any'
    ? { mode: 'none', items: denied.items }
    : { mode: 'none', items: [denied] }
}

/** As the API takes them; `null` while something is missing. */
export function conditionOf(group: Group): Condition | null {
  const inner = group.items.map((item) => (isGroup(item) ? conditionOf(item) : complete(item)))
  if (inner.length === 0 || inner.includes(null)) return null
  const conditions = inner as Condition[]
  if (group.mode === 'none') return { not: { any: conditions } }
  return group.mode === 'all' ? { all: conditions } : { any: conditions }
}

function complete({ field, op, value, days }: Draft): Comparison | null {
  const empty = value === null || value === '' || (Array.isArray(value) && value.length === 0)
  if (!field || field === 'fields.' || !op || empty) return null
  return { field, op, value, ...(days !== undefined && { days }) }
}
