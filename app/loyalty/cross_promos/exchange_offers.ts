import db from '@adonisjs/lucid/services/db'
import type { Facts } from '#loyalty/till/facts'
import { prepared } from '#shared/database/prepared'

/**
 * A purchase uses up the offer that another business gave for this one, and brings the offers that this business gives
 * for others. An offer that the customer has already lives on as it is.
 */
export async function exchangeOffers(purchaseId: string, { member, place, at }: Facts) {
  await db.rawQuery(
    prepared(`with used as (
       update cross_offers set used_by = :purchaseId where id = :offerId)
     insert into cross_offers (cross_promo_id, customer_id, granted_by, granted_at, expires_at)
     select p.id, :customerId, :purchaseId, :at, cast(:at as timestamptz) + make_interval(days => p.life_days)
       from cross_promos p
      where p.from_business_id = :businessId and p.active
        and not exists (
          select 1 from cross_offers o
           where o.cross_promo_id = p.id and o.customer_id = :customerId and o.used_by is null and o.expires_at > :at)`),
    {
      purchaseId,
      offerId: member!.offer?.id ?? null,
      customerId: member!.id,
      businessId: place.businessId,
      at,
    }
  )
}

/** The same for purchases of connected systems, that are kept already. */
export async function keepOffers(purchases: { purchaseId: string; offerId: string | null }[]) {
  await db.rawQuery(
    prepared(`with kept as materialized (
       select * from unnest(cast(:purchaseIds as uuid[]), cast(:offerIds as uuid[])) as x (purchase_id, offer_id)),
     used as (
       update cross_offers o set used_by = kept.purchase_id from kept where o.id = kept.offer_id and o.used_by is null)
     insert into cross_offers (cross_promo_id, customer_id, granted_by, granted_at, expires_at)
     select distinct on (p.id, bought.customer_id) p.id, bought.customer_id, bought.id, bought.at,
            bought.at + make_interval(days => p.life_days)
       from kept
       join purchases bought on bought.id = kept.purchase_id
       join cross_promos p on p.from_business_id = bought.business_id and p.active and p.created_at <= bought.at
      where bought.at + make_interval(days => p.life_days) > now()
        and not exists (
          select 1 from cross_offers o
           where o.cross_promo_id = p.id and o.customer_id = bought.customer_id and o.used_by is null
             and o.expires_at > bought.at)
      order by p.id, bought.customer_id, bought.at desc`),
    {
      purchaseIds: purchases.map(({ purchaseId }) => purchaseId),
      offerIds: purchases.map(({ offerId }) => offerId),
    }
  )
}

/** What offers a purchase brought and used is undone: those are gone, this one can be used again. */
export async function undoOffers(purchaseId: string) {
  await db.rawQuery(
    prepared(`with again as (update cross_offers set used_by = null where used_by = :purchaseId)
     update cross_offers set expires_at = granted_at where granted_by = :purchaseId and used_by is null`),
    { purchaseId }
  )
}
