import db from '@adonisjs/lucid/services/db'
import { IN_FAMILY } from '#customers/merging/family'
import type { Remaining } from '#loyalty/promotions/purchase_context'
import { isLimited, isLimitedInAll } from '#loyalty/promotions/limits'
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
  const limited = ruleSet.rules.map(({ rule }) => rule).filter(isLimited)
  if (limited.length === 0) return { remaining: {}, uses: {} }
  const limits = new Map(limited.map((rule) => [rule.id, rule.limits]))
  const { rows } = await db.rawQuery<{ rows: Used[] }>(
    prepared(`with in_all as (
       select promotion_id, uses, budget from promotion_uses
        where promotion_id = any(cast(:limitedInAll as uuid[])) and (uses > 0 or budget > 0)),
     of_customer as (
       select promotion_id, sum(uses)::int as uses from promotion_customer_uses
        where ${IN_FAMILY} group by promotion_id)
     select promotion_id as id, coalesce(a.uses, 0) as uses, coalesce(a.budget, 0) as budget,
            coalesce(c.uses, 0) as customer_uses
       from in_all a full join of_customer c using (promotion_id)`),
    { customerId, limitedInAll: limited.filter(isLimitedInAll).map(({ id }) => id) }
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
