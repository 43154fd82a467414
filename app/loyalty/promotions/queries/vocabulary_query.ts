import db from '@adonisjs/lucid/services/db'
import { listSegments } from '#customers/queries/segments_query'
import { programmeInForce } from '#loyalty/programme/programme_query'
import { listGroups } from '#loyalty/promotions/queries/groups_query'
import type { Actor } from '#shared/actor'
import { roubles } from '#shared/money'
import { placesToChoose } from '#tenancy/queries/place_choice_query'
import { businessesFor } from '#tenancy/venue_access'

const MOST = 1000

/** Everything within the actor's reach that a promotion may speak of, to choose from. */
export async function promotionVocabulary(actor: Actor) {
  const segments = await listSegments(actor, { perPage: MOST })
  const { settings } = await programmeInForce()
  const products = await named(actor, 'products').select('price')
  const categories = await named(actor, 'product_categories')
  return {
    ...(await placesToChoose(actor)),
    segments: segments.rows.map(({ id, name }) => ({ id, name })),
    tiers: settings.tiers.map(({ code, name }) => ({ id: code, name: name[actor.locale] })),
    categories: categories.map(({ id, name }): Named => ({ id, name })),
    products: products.map(({ id, name, price }): Named & { price: number | null } => ({
      id,
      name,
      price: price === null ? null : roubles(price),
    })),
    groups: await listGroups(),
  }
}

interface Named {
  id: string
  name: string
}

function named(actor: Actor, table: 'products' | 'product_categories') {
  const connections = db
    .from('connections')
    .whereIn('business_id', businessesFor(actor).select('id'))
    .select('id')
  return db
    .from(table)
    .where('deleted', false)
    .if(actor.scope, (query) => query.whereIn('connection_id', connections))
    .orderBy('name')
    .orderBy('id')
    .limit(MOST)
    .select('id', 'name')
}
