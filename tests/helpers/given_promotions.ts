import { ChangePromotionState } from '#loyalty/promotions/actions/change_state'
import { CreateGroup } from '#loyalty/promotions/actions/save_group'
import { CreatePromotion } from '#loyalty/promotions/actions/save_promotion'
import type { Rule } from '#loyalty/promotions/rule'
import type { Tenant } from '#tests/helpers/given'
import { ruleOf } from '#tests/helpers/promotions'

/** A promotion in force. Ten per cent off the receipt unless said otherwise. */
export function givenPromotion(tenant: Tenant, given: Partial<Rule> = {}): Promise<Rule> {
  return tenant.inside(async () => {
    let made: Rule
    const id = await new CreatePromotion().handle(tenant.actor, async (newId, version) => {
      made = ruleOf({ ...given, id: newId, version })
      return made
    })
    await new ChangePromotionState().handle(tenant.actor, id, 'active')
    return made!
  })
}

/** One that stands in a group of the lane of receipts. */
export async function givenGroupedPromotion(tenant: Tenant): Promise<Rule> {
  const name = { ru: 'Лучшая', en: 'Best' }
  const group = await tenant.inside(() =>
    new CreateGroup().handle(tenant.actor, {
      name,
      lane: 'receipt',
      parent: null,
      mode: 'best_for_customer',
      priority: 1,
    })
  )
  return givenPromotion(tenant, { group })
}
