import db from '@adonisjs/lucid/services/db'
import type { Facts } from '#loyalty/till/facts'

/**
 * A purchase uses up the offer that another business gave for this one, and brings the offers that this business gives
 * for others. An offer that the customer has already lives on as it is.
 */
export async function exchangeOffers(purchaseId: string, { member, place, at }: Facts) {
  await db.rawQuery(
    `with used as (
       update cross_offers set used_by = :purchaseId where id = :offerId)
     insert into cross_offers (cross_promo_id, customer_id, granted_by, granted_at, expires_at)
     select p.id, :customerId, :purchaseId, :at, cast(:at as timestamptz) + make_interval(days => p.life_days)
       from cross_promos p
      where p.from_business_id = :businessId and p.active
        and not exists (
          select 1 from cross_offers o
           where o.cross_promo_id = p.id and o.customer_id = :customerId and o.used_by is null and o.expires_at > :at)`,
    {
      purchaseId,
      offerId: member!.offer?.id ?? null,
      customerId: member!.id,
      businessId: place.businessId,
      at,
    }
  )
}

/** What offers a purchase brought and used is undone: those are gone, this one can be used again. */
export async function undoOffers(purchaseId: string) {
  await db.rawQuery(
    `with again as (update cross_offers set used_by = null where used_by = :purchaseId)
     update cross_offers set expires_at = granted_at where granted_by = :purchaseId and used_by is null`,
    { purchaseId }
  )
}
