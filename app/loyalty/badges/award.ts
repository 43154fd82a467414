import db from '@adonisjs/lucid/services/db'
import { makeBuiltInBadges } from '#loyalty/badges/built_in'
import { FACTS, RuleCompiler } from '#loyalty/badges/compile'
import type { BadgeRule } from '#loyalty/badges/rule'
import { backFillBadgesJob } from '#loyalty/jobs/back_fill_badges_job'
import queue from '#shared/queue/service'
import { currentTenantId } from '#tenancy/tenant_scope'

export interface Award {
  customerId: string
  badgeId: string
}

interface Badge {
  id: string
  rule: BadgeRule
}

/**
 * Gives these customers the badges that they have earned and not got yet, in one statement. What was given once stays.
 * Inside the tenant's scope.
 */
export async function awardBadges(customerIds: string[], at = new Date()): Promise<Award[]> {
  if (await makeBuiltInBadges()) await backFill()
  return award(await badgesOf(), customerIds, at)
}

/** Has a worker look through all customers, after a rule was made or changed. */
export async function backFill(badgeId: string | null = null) {
  const tenantId = currentTenantId()
  await queue.dispatch(backFillBadgesJob, { tenantId, badgeId })
}

/** The same for one badge alone, or for all of them. */
export async function awardAgain(badgeId: string | null, customerIds: string[], at: Date) {
  return award(await badgesOf(badgeId), customerIds, at)
}

async function badgesOf(badgeId: string | null = null): Promise<Badge[]> {
  const badges = db.from('badges').orderBy('id').select('id', 'rule')
  return badgeId ? badges.where('id', badgeId) : badges
}

async function award(badges: Badge[], customerIds: string[], at: Date): Promise<Award[]> {
  if (badges.length === 0 || customerIds.length === 0) return []
  const compiler = new RuleCompiler()
  const earned = badges.map(({ id, rule }) => {
    const badge = compiler.bind(id)
    return `select f.id as customer_id, cast(${badge} as uuid) as badge_id from f where ${compiler.where(rule)}`
  })
  const { rows } = await db.rawQuery<{ rows: { customer_id: string; badge_id: string }[] }>(
    `with ${FACTS},
     earned as (${earned.join(' union all ')})
     insert into customer_badges (customer_id, badge_id, awarded_at)
     select customer_id, badge_id, :at from earned order by customer_id, badge_id
     on conflict do nothing
     returning customer_id, badge_id`,
    { ...compiler.bindings, ids: [...new Set(customerIds)], at } as never
  )
  return rows.map((row) => ({ customerId: row.customer_id, badgeId: row.badge_id }))
}
