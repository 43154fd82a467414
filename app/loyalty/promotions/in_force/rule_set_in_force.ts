import db from '@adonisjs/lucid/services/db'
import { LRUCache } from 'lru-cache'
import { listGroups } from '#loyalty/promotions/queries/groups_query'
import type { Group, Rule } from '#loyalty/promotions/rule'
import { compileRuleSet, type RuleSet } from '#loyalty/promotions/rule_set'
import { currentTenantId } from '#tenancy/tenant_scope'
import { prepared } from '#shared/database/prepared'

export interface RuleSetInForce {
  /** Another number means other rules: what a quote was made by. */
  revision: number
  ruleSet: RuleSet
}

const MOST_TENANTS = 500
const NEVER_CHANGED = 0

const compiled = new LRUCache<string, RuleSetInForce>({ max: MOST_TENANTS })

/**
 * The active promotions of the tenant, compiled. What a process has compiled serves until the tenant's revision
 * changes, in whatever process that happens. Inside the tenant's scope.
 */
export async function ruleSetInForce(): Promise<RuleSetInForce> {
  const tenantId = currentTenantId()
  const known = compiled.get(tenantId)
  if (known?.revision === (await revisionInForce())) return known
  const { revision, rules, groups } = await load()
  const fresh = { revision, ruleSet: compileRuleSet(rules, groups) }
  compiled.set(tenantId, fresh)
  return fresh
}

/** Rules in force with one more, which stands in the place of the one with the same id. */
export async function ruleSetWith({ rules }: RuleSet, draft: Rule): Promise<RuleSet> {
  const others = rules.map(({ rule }) => rule).filter(({ id }) => id !== draft.id)
  return compileRuleSet([...others, draft], await listGroups())
}

/** Of the promotions in force those that multiply bonuses. Inside the tenant's scope. */
export async function bonusRulesInForce(): Promise<RuleSet> {
  const { ruleSet } = await ruleSetInForce()
  const rules = ruleSet.rules.map(({ rule }) => rule).filter(({ lane }) => lane === 'points')
  return rules.length === 0 ? compileRuleSet([]) : compileRuleSet(rules, await listGroups())
}

async function revisionInForce(): Promise<number> {
  const { rows } = await db.rawQuery<{ rows: { revision: number }[] }>(
    prepared('select revision from promotion_revisions')
  )
  return rows.at(0)?.revision ?? NEVER_CHANGED
}

/** Revision and rules as one statement sees them, so that no number ever stands for the rules of another. */
async function load() {
  const { rows } = await db.rawQuery<{
    rows: { revision: number; rules: Rule[]; groups: Group[] }[]
  }>(
    prepared(`select coalesce((select revision from promotion_revisions), :never)::bigint as revision,
            (select coalesce(jsonb_agg(v.rule), '[]') from promotions p
               join promotion_versions v
                 on v.tenant_id = p.tenant_id and v.promotion_id = p.id and v.version = p.version
              where p.state = 'active') as rules,
            (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'lane', lane, 'parent', parent, 'mode', mode,
                                                          'priority', priority)), '[]')
               from promotion_groups) as groups`),
    { never: NEVER_CHANGED }
  )
  return rows[0]
}
