import db from '@adonisjs/lucid/services/db'
import type { AppliedRule, Reservation } from '#loyalty/promotions/evaluation'
import { prepared } from '#shared/database/prepared'

interface Input {
  purchaseId: string
  customerId: string | null
  at: Date
  applied: AppliedRule[]
  reservations: Reservation[]
}

/** Which promotions a purchase used and what it took of their limits: for giving back, and for their statistics. */
export async function keepPromotions({ applied, reservations, ...purchase }: Input) {
  if (applied.length === 0) return
  const reserved = new Map(reservations.map((one) => [one.ruleId, one]))
  await db.rawQuery(
    prepared(`insert into purchase_promotions (purchase_id, customer_id, at, promotion_id, version, saved, uses, budget,
                                      coupon_code)
     select :purchaseId, :customerId, :at, x.promotion, x.version, x.saved, x.uses, x.budget, x.coupon
       from unnest(cast(:promotions as uuid[]), cast(:versions as int[]), cast(:saved as bigint[]),
                   cast(:uses as int[]), cast(:budgets as bigint[]), cast(:coupons as text[]))
            as x (promotion, version, saved, uses, budget, coupon)`),
    {
      ...purchase,
      promotions: applied.map(({ ruleId }) => ruleId),
      versions: applied.map(({ version }) => version),
      saved: applied.map(({ saved }) => saved),
      uses: applied.map(({ ruleId }) => reserved.get(ruleId)?.uses ?? 0),
      budgets: applied.map(({ ruleId }) => reserved.get(ruleId)?.budget ?? 0),
      coupons: applied.map(({ coupon }) => coupon),
    }
  )
}
