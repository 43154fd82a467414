import { total } from '#loyalty/money/total'
import type { Basket } from '#loyalty/promotions/basket'
import {
  nothing,
  outvote,
  type Attempt,
  type Step,
  type Sum,
} from '#loyalty/promotions/stacking/attempt'
import { bestSet } from '#loyalty/promotions/stacking/best_set'
import type { Mode } from '#loyalty/promotions/stacking/group'

/** A member that can be applied, with what it takes off each line. */
interface Offer extends Attempt {
  amounts: number[]
  divisible: boolean
}

/**
 * What saves the customer most, where a line gets the discount of one member only. All members see the prices with
 * which the group is entered. A divisible member may win some lines and lose others; the rest take all of their lines
 * or none. So each line's best divisible offer is what the others have to beat, and those that do are chosen exactly up
 * to twelve.
 */
export const bestForCustomer: Mode = (group, basket, decide) => {
  const outcomes = group.members.map((member) => decide(member, basket))
  const offers = outcomes.filter(({ steps }) => steps.length > 0).map((one) => offerOf(one, basket))
  const attempt = nothing()
  for (const { refusals } of outcomes) attempt.refusals.push(...refusals)
  if (offers.length === 0) return attempt

  const { owners, method } = assign(offers, basket)
  attempt.choices.push({ lane: group.lane, group: group.id, method, candidates: offers.length })
  for (const offer of offers) settle(offer, owners, attempt)
  return attempt
}

function offerOf(attempt: Attempt, basket: Basket): Offer {
  const { steps } = attempt
  const amounts = basket.running.map((_, line) =>
    steps.reduce((sum, step) => sum + step.amounts[line], 0)
  )
  return { ...attempt, amounts, divisible: steps.length === 1 && steps[0].divisible }
}

/** Which offer gets each line. */
function assign(offers: Offer[], basket: Basket) {
  const owners: (Offer | undefined)[] = basket.running.map((_, line) => {
    let best: Offer | undefined
    for (const offer of offers)
      if (offer.divisible && offer.amounts[line] > (best?.amounts[line] ?? 0)) best = offer
    return best
  })
  const indivisible = offers.filter(({ divisible }) => !divisible)
  const bids = indivisible.map((offer) => {
    const lines = touched(offer)
    const otherwise = lines.reduce((sum, line) => sum + (owners[line]?.amounts[line] ?? 0), 0)
    return { lines, gain: total(offer.amounts) - otherwise }
  })
  const { winners, method } = bestSet(bids)
  for (const bid of winners) for (const line of bids[bid].lines) owners[line] = indivisible[bid]
  return { owners, method }
}

function touched({ amounts }: Offer) {
  return [...amounts.keys()].filter((line) => amounts[line] > 0)
}

/** Applies an offer to the lines it won, or says which rule it lost to. */
function settle(offer: Offer, owners: (Offer | undefined)[], attempt: Sum) {
  const lines = touched(offer)
  const won = lines.filter((line) => owners[line] === offer)
  if (won.length > 0) {
    attempt.steps.push(...(won.length < lines.length ? narrow(offer, won) : offer.steps))
    attempt.choices.push(...offer.choices)
    return
  }
  const winner = owners[lines.find((line) => owners[line])!]!
  attempt.refusals.push(...outvote(offer.steps, 'better_for_customer', winner.steps[0].rule))
}

function narrow({ steps: [step] }: Offer, won: number[]): Step[] {
  const amounts = step.amounts.map((amount, line) => (won.includes(line) ? amount : 0))
  return [{ ...step, amounts, saved: step.rule.gives === 'discount' ? total(amounts) : 0 }]
}
