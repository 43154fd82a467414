import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { BOUGHT, FAVOURITE_CATEGORIES, FAVOURITE_PRODUCTS } from '#customers/statistics/favourites'
import { shownVenues } from '#customers/queries/reach_query'

export interface Favourites {
  product: string | null
  category: string | null
}

/** What a customer buys most often in the venues that the actor sees, by name. */
export async function favouritesOf(actor: Actor, customerId: string): Promise<Favourites> {
  const { rows } = await db.rawQuery<{ rows: Favourites[] }>(
    `with bought as (
       ${BOUGHT} where r.customer_id = :customerId and r.status = 'closed' and r.venue_id = any(:venues) group by 1, 2, 3)
     select (select p.name from (${FAVOURITE_PRODUCTS}) f join products p on p.id = f.product_id) as product,
            (select k.name from (${FAVOURITE_CATEGORIES}) f join product_categories k on k.id = f.category_id) as category`,
    { customerId, venues: await shownVenues(actor) }
  )
  return rows[0]
}
