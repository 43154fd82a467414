import { balanceOf } from '#loyalty/ledger/queries/balance_query'
import { availableNow } from '#loyalty/promotions/available_now'
import { teller } from '#loyalty/promotions/queries/told_query'
import { contextOf } from '#loyalty/till/appraise'
import { factsOf } from '#loyalty/till/facts'
import { identify } from '#loyalty/till/member'
import { placeOf } from '#loyalty/till/place'
import type { Actor } from '#shared/actor'
import { roubles } from '#shared/money'

/** What a customer could have in a place before anything is on the receipt. @throws NotFoundError */
export async function availableAt(actor: Actor, wanted: string, venueId: string, at: Date) {
  const place = await placeOf(actor, venueId)
  const customerId = await identify({ id: wanted }, at)
  const { available } = await balanceOf(actor, customerId, at)
  const request = {
    venueId,
    customer: null,
    items: [],
    couponCodes: [],
    bonuses: 0,
    paymentType: null,
    channel: 'till' as const,
  }
  const facts = await factsOf(request, { place, at, customerId, available })
  const tell = await teller(actor, facts)
  const offers = availableNow(contextOf(request, facts), facts.ruleSet)
  return {
    bonuses: roubles(Math.max(0, available)),
    discounts: offers.map((offer) => tell.offer(offer)),
  }
}
