import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { newRevision } from '#loyalty/promotions/in_force/new_revision'
import type { Rule } from '#loyalty/promotions/rule'
import type { Tenant } from '#tests/helpers/given'
import { ruleOf } from '#tests/helpers/promotions'

/** A promotion in force, as it is stored. Ten per cent off the receipt unless said otherwise. */
export function givenPromotion(tenant: Tenant, given: Partial<Rule> = {}): Promise<Rule> {
  const rule = ruleOf({ ...given, id: randomUUID() })
  return tenant.inside(async () => {
    await db.table('promotions').insert({ id: rule.id, state: 'active', version: 1 })
    await db.table('promotion_versions').insert({ promotion_id: rule.id, version: 1, rule })
    await db.table('promotion_uses').insert({ promotion_id: rule.id })
    await newRevision()
    return rule
  })
}
