import { compileRule, type CompiledRule } from '#loyalty/promotions/compiled_rule'
import {
  EffectInWrongLane,
  ExclusiveRuleInGroup,
  RuleGroupsInCircle,
  UnknownRuleGroup,
} from '#loyalty/promotions/errors'
import { LANES, type Group, type Lane, type Rule } from '#loyalty/promotions/rule'
import { RuleIndex } from '#loyalty/promotions/rule_index'
import type { CompiledGroup, Member } from '#loyalty/promotions/stacking/group'

/** Rules of a tenant, made ready to be asked many times. */
export interface RuleSet {
  /** By lane, priority and id. */
  rules: readonly CompiledRule[]
  lanes: Record<Lane, CompiledLane>
  /** Rules that apply alone altogether. */
  alone: readonly CompiledRule[]
  index: RuleIndex
}

export interface CompiledLane {
  /** Rules that apply alone in the lane. */
  alone: readonly CompiledRule[]
  root: CompiledGroup
}

/**
 * Compiles rules once, for any number of purchases. Costs some microseconds per rule.
 *
 * @param rules the versions in force, of any lane and in any order
 * @throws UnknownRuleGroup, RuleGroupsInCircle, ExclusiveRuleInGroup, EffectInWrongLane
 */
export function compileRuleSet(rules: readonly Rule[], groups: readonly Group[] = []): RuleSet {
  const compiled = rules.toSorted(inOrder).map(compileRule)
  compiled.forEach(mustStandRightly)
  const lanes = Object.fromEntries(
    LANES.map((lane) => [lane, compileLane(lane, compiled, groups)])
  ) as Record<Lane, CompiledLane>
  mustHaveHomes(compiled, groups)
  return {
    rules: compiled,
    lanes,
    alone: compiled.filter(({ rule }) => rule.exclusive === 'receipt'),
    index: new RuleIndex(compiled),
  }
}

function inOrder(a: Rule, b: Rule) {
  return LANES.indexOf(a.lane) - LANES.indexOf(b.lane) || byPriority(a, b)
}

function byPriority(a: Rule | Group, b: Rule | Group) {
  return a.priority - b.priority || (a.id < b.id ? -1 : 1)
}

function mustStandRightly({ rule, gives }: CompiledRule) {
  if (rule.exclusive !== 'none' && rule.group !== null)
    throw new ExclusiveRuleInGroup({ rule: rule.id }, 'group')
  if ((gives === 'bonuses') !== (rule.lane === 'points'))
    throw new EffectInWrongLane({ rule: rule.id }, 'lane')
}

/** Every group named stands in the lane that names it, and under the lane in the end. */
function mustHaveHomes(compiled: readonly CompiledRule[], groups: readonly Group[]) {
  const known = new Map(groups.map((group) => [group.id, group]))
  const homeOf = (lane: Lane, id: string) => {
    const group = known.get(id)
    if (group?.lane !== lane) throw new UnknownRuleGroup({ group: id }, 'group')
    return group
  }
  for (const { rule } of compiled) if (rule.group !== null) homeOf(rule.lane, rule.group)
  for (const group of groups) {
    const seen = new Set([group.id])
    for (let { parent } = group; parent !== null; parent = homeOf(group.lane, parent).parent) {
      if (seen.has(parent)) throw new RuleGroupsInCircle({ group: group.id }, 'parent')
      seen.add(parent)
    }
  }
}

function compileLane(
  lane: Lane,
  compiled: readonly CompiledRule[],
  groups: readonly Group[]
): CompiledLane {
  const rules = compiled.filter(({ rule }) => rule.lane === lane)
  const inside = groups.filter((group) => group.lane === lane)
  const membersOf = (home: string | null): Member[] => {
    const members: { place: Rule | Group; member: Member }[] = rules
      .filter(({ rule }) => rule.group === home && rule.exclusive === 'none')
      .map((member) => ({ place: member.rule, member }))
    for (const group of inside.filter(({ parent }) => parent === home))
      members.push({ place: group, member: { ...group, members: membersOf(group.id) } })
    return members.toSorted((a, b) => byPriority(a.place, b.place)).map(({ member }) => member)
  }
  return {
    alone: rules.filter(({ rule }) => rule.exclusive === 'lane'),
    root: { id: lane, lane, mode: 'all_by_priority', members: membersOf(null) },
  }
}
