import vine from '@vinejs/vine'
import { allocate } from '#loyalty/money/allocate'
import type { Basket } from '#loyalty/promotions/basket'
import type { Words } from '#loyalty/promotions/conditions/condition'
import {
  NO_MATCHING_ITEMS,
  type EffectDefinition,
  type Propose,
  type Proposal,
} from '#loyalty/promotions/effects/effect'
import { portionsOf, together, type Portion } from '#loyalty/promotions/effects/portions'
import { kopecks, type Fields, type Settings } from '#loyalty/promotions/fields'
import { compileItems, itemFilter } from '#loyalty/promotions/item_filter'
import { obstacle, type Obstacle } from '#loyalty/promotions/obstacle'
import type { Speaker } from '#loyalty/promotions/sentences/speaker'

/** What is asked of every effect that lowers prices. */
const reach = {
  /** `items`: each matching line for itself. `receipt`: the matching lines together. */
  scope: vine.enum(['receipt', 'items'] as const),
  items: itemFilter().optional(),
  /** All of the matching items, or one piece of the cheapest or the dearest. */
  pick: vine.enum(['all', 'cheapest', 'dearest'] as const),
  /** The most it takes off a receipt, in kopecks. */
  maximum: kopecks().optional(),
}

/** Kopecks off; negative where the price would rise. */
interface Formula {
  ofLine(portion: Portion): number
  ofReceipt(sum: Portion): number
}

/** An effect that is a formula over the matching lines, each for itself or all together. */
export function definePriceEffect<F extends Fields>(definition: {
  fields: F
  formula(settings: Settings<F>): Formula
  words(settings: Settings<F>, speaker: Speaker): Words
}) {
  type All = Settings<F> & Settings<typeof reach>
  const effect = {
    gives: 'discount',
    fields: { ...definition.fields, ...reach },
    compile(settings: All): Propose {
      const find = compileItems(settings.items)
      const formula = definition.formula(settings)
      return (purchase, basket) => {
        const portions = portionsOf(basket, find(purchase), settings.pick)
        if (portions.length === 0) return NO_MATCHING_ITEMS
        return settings.scope === 'items'
          ? eachForItself(basket, portions, formula)
          : allTogether(basket, portions, formula)
      }
    },
    items: ({ items }: All) => items,
    words: (settings: All, speaker: Speaker) => ({
      ...definition.words(settings, speaker),
      target: speaker.say('effects.target', {
        scope: settings.scope,
        pick: settings.pick,
        items: speaker.items(settings.items),
      }),
      maximum: speaker.maximum(settings.maximum),
    }),
  }
  // TypeScript does not see that the settings of both sets of fields are those of each set together.
  return effect as unknown as EffectDefinition<F & typeof reach>
}

const PRICE_NOT_LOWER = obstacle('price_not_lower')

function eachForItself(
  basket: Basket,
  portions: Portion[],
  { ofLine }: Formula
): Proposal | Obstacle {
  const amounts = basket.running.map(() => 0)
  let lower = false
  for (const portion of portions) {
    const off = ofLine(portion)
    if (off <= 0) continue
    lower = true
    amounts[portion.line] = Math.min(off, roomIn(basket, portion))
  }
  return lower ? { amounts, divisible: true } : PRICE_NOT_LOWER
}

function allTogether(
  basket: Basket,
  portions: Portion[],
  { ofReceipt }: Formula
): Proposal | Obstacle {
  const off = ofReceipt(together(portions))
  if (off <= 0) return PRICE_NOT_LOWER
  const shares = allocate(
    off,
    portions.map(({ running }) => running),
    portions.map((portion) => roomIn(basket, portion))
  )
  const amounts = basket.running.map(() => 0)
  portions.forEach(({ line }, index) => (amounts[line] = shares[index]))
  return { amounts, divisible: false }
}

function roomIn(basket: Basket, { line, running }: Portion) {
  return Math.min(running, basket.room(line))
}
