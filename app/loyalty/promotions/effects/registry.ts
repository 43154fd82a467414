import { bonusMultiplier } from '#loyalty/promotions/effects/bonus_multiplier'
import { fixedAmount } from '#loyalty/promotions/effects/fixed_amount'
import { fixedPrice } from '#loyalty/promotions/effects/fixed_price'
import { gift } from '#loyalty/promotions/effects/gift'
import { nForM } from '#loyalty/promotions/effects/n_for_m'
import { percentage } from '#loyalty/promotions/effects/percentage'
import type { Settings } from '#loyalty/promotions/fields'

/** Every kind of effect, under the name it is stored with. */
export const EFFECTS = {
  percentage,
  fixed_amount: fixedAmount,
  fixed_price: fixedPrice,
  n_for_m: nForM,
  gift,
  bonus_multiplier: bonusMultiplier,
}

export type EffectType = keyof typeof EFFECTS

/** An effect as it is stored: its kind and its settings. */
export type Effect = {
  [T in EffectType]: { type: T } & Settings<(typeof EFFECTS)[T]['fields']>
}[EffectType]
