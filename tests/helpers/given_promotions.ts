import { ChangePromotionState } from '#loyalty/promotions/actions/change_state'
import { CreateGroup } from '#loyalty/promotions/actions/save_group'
import { CreatePromotion } from '#loyalty/promotions/actions/save_promotion'
import { StartSimulation } from '#loyalty/promotions/actions/start_simulation'
import type { Rule } from '#loyalty/promotions/rule'
import type { Tenant } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'
import type Venue from '#tenancy/models/venue'
import { ruleOf } from '#tests/helpers/promotions'

/** A promotion that nobody sees yet. Ten per cent off the receipt unless said otherwise. */
export function givenDraft(tenant: Tenant, given: Partial<Rule> = {}): Promise<Rule> {
  return tenant.inside(async () => {
    let made: Rule
    await new CreatePromotion().handle(tenant.actor, async (id, version) => {
      made = ruleOf({ ...given, id, version })
      return made
    })
    return made!
  })
}

/** A promotion in force. */
export async function givenPromotion(tenant: Tenant, given: Partial<Rule> = {}): Promise<Rule> {
  const rule = await givenDraft(tenant, given)
  await tenant.inside(() => new ChangePromotionState().handle(tenant.actor, rule.id, 'active'))
  return rule
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

/** A simulation over one sale. */
export async function givenSimulation(tenant: Tenant, venue: Venue, { id }: Rule) {
  const items = [{ product: 'Кофе', price: 20_000 }]
  await givenSales(tenant, venue, [{ at: '2026-03-02T12:00:00+03:00', items }])
  const march = { from: '2026-03-01', to: '2026-03-31' }
  return tenant.inside(() => new StartSimulation().handle(tenant.actor, id, march))
}
