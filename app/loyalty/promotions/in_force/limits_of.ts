import db from '@adonisjs/lucid/services/db'
import { IN_FAMILY } from '#customers/merging/family'
import type { Remaining } from '#loyalty/promotions/purchase_context'
import { isLimited } from '#loyalty/promotions/limits'
import type { RuleSet } from '#loyalty/promotions/rule_set'
import { prepared } from '#shared/database/prepared'

export interface LimitsNow {
  /** By rule: what its limits still allow. */
  remaining: Record<string, Remaining>
  /** By rule: how often the customer used it. */
  uses: Record<string, number>
}

interface Used {
  id: string
  uses: number
  budget: number
  customer_uses: number
}

/**
 * What is left of the limits that were touched; a rule that nobody used has its limits whole. Takes nothing: another
 * till may be quicker. Inside the tenant's scope.
 */
export async function limitsOf(ruleSet: RuleSet, customerId: string | null): Promise<LimitsNow> {
  const limits = new Map(
    ruleSet.rules.filter(({ rule }) => isLimited(rule)).map(({ rule }) => [rule.id, rule.limits])
  )
  if (limits.size === 0) return { remaining: {}, uses: {} }
  const { rows } = await db.rawQuery<{ rows: Used[] }>(
    prepared(`select u.promotion_id as id, u.uses, u.budget, coalesce(c.uses, 0)::int as customer_uses
       from promotions p
       join promotion_uses u on u.tenant_id = p.tenant_id and u.promotion_id = p.id
       left join (select promotion_id, sum(uses) as uses from promotion_customer_uses
                   where ${IN_FAMILY} group by promotion_id) c on c.promotion_id = u.promotion_id
      where p.state <> 'ended' and (u.uses > 0 or u.budget > 0 or c.uses > 0)`),
    { customerId }
  )
  const left = (limit: number | null, used: number) =>
    limit === null ? null : Math.max(0, limit - used)
  return {
    remaining: Object.fromEntries(
      rows.flatMap(({ id, uses, budget }) => {
        const most = limits.get(id)
        return most
          ? [[id, { uses: left(most.uses, uses), budget: left(most.budget, budget) }]]
          : []
      })
    ),
    uses: Object.fromEntries(rows.map((used) => [used.id, used.customer_uses])),
  }
}
