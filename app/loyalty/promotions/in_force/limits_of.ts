import db from '@adonisjs/lucid/services/db'
import { IN_FAMILY } from '#customers/merging/family'
import type { Remaining } from '#loyalty/promotions/purchase_context'
import { isLimited } from '#loyalty/promotions/limits'
import type { RuleSet } from '#loyalty/promotions/rule_set'

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

/** What the limits of rules still allow now. Takes nothing: another till may be quicker. Inside the tenant's scope. */
export async function limitsOf(ruleSet: RuleSet, customerId: string | null): Promise<LimitsNow> {
  const limits = new Map(
    ruleSet.rules.filter(({ rule }) => isLimited(rule)).map(({ rule }) => [rule.id, rule.limits])
  )
  if (limits.size === 0) return { remaining: {}, uses: {} }
  const { rows } = await db.rawQuery<{ rows: Used[] }>(
    `select u.promotion_id as id, u.uses, u.budget, coalesce(c.uses, 0)::int as customer_uses
       from promotion_uses u
       left join (select promotion_id, sum(uses) as uses from promotion_customer_uses
                   where ${IN_FAMILY} group by promotion_id) c using (promotion_id)
      where u.promotion_id = any(:ids)`,
    { ids: [...limits.keys()], customerId }
  )
  const left = (limit: number | null, used: number) =>
    limit === null ? null : Math.max(0, limit - used)
  return {
    remaining: Object.fromEntries(
      rows.map(({ id, uses, budget }) => {
        const most = limits.get(id)!
        return [id, { uses: left(most.uses, uses), budget: left(most.budget, budget) }]
      })
    ),
    uses: Object.fromEntries(rows.map((used) => [used.id, used.customer_uses])),
  }
}
