import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import { isBuiltInSegment } from '#customers/segments/built_in'
import { programmeInForce } from '#loyalty/programme/programme_query'
import { reachedPlaces } from '#loyalty/promotions/reach'
import type { Reference } from '#loyalty/promotions/references'
import { Speaker, type Named } from '#loyalty/promotions/sentences/speaker'
import type { Actor } from '#shared/actor'

export interface Text {
  ru: string
  en: string
}

interface Row extends Text {
  kind: Named
  id: string
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const PLACES = new Set<Named>(['business', 'venue'])
export const LANGUAGES = ['ru', 'en'] as const

/** Names of what rules speak of by id. */
export class Names {
  readonly #names = new Map<string, Text>()

  add(kind: Named, id: string, name: Text) {
    this.#names.set(`${kind}:${id}`, name)
  }

  has(kind: Named, id: string) {
    return this.#names.has(`${kind}:${id}`)
  }

  /** Says something in both languages. A place out of the reader's reach is said to be another one. */
  inWords(say: (speaker: Speaker) => string): Text {
    const [ru, en] = LANGUAGES.map((language) => {
      const i18n = i18nManager.locale(language)
      const elsewhere = (kind: Named) =>
        PLACES.has(kind) ? i18n.t(`promotions.elsewhere.${kind}`) : undefined
      return say(
        new Speaker(
          i18n,
          (kind, id) => this.#names.get(`${kind}:${id}`)?.[language] ?? elsewhere(kind)
        )
      )
    })
    return { ru, en }
  }
}

/** The names of what is there and within the actor's reach; whatever else is asked for stays without one. */
export async function namesOf(actor: Actor, references: Reference[]): Promise<Names> {
  const names = new Names()
  const ids = (kind: Named) =>
    references.filter((one) => one.kind === kind && UUID.test(one.id)).map(({ id }) => id)
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select 'business' as kind, id::text as id, name as ru, name as en from businesses
      where id = any(cast(:businesses as uuid[]))
     union all
     select 'venue', id::text, name, name from venues where id = any(cast(:venues as uuid[]))
     union all
     select 'segment', id::text, name, name from segments where id = any(cast(:segments as uuid[]))
     union all
     select 'category', k.id::text, k.name, k.name from product_categories k
       join connections c on c.tenant_id = k.tenant_id and c.id = k.connection_id
      where k.id = any(cast(:categories as uuid[])) and (:everywhere or c.business_id = any(cast(:reached as uuid[])))
     union all
     select 'product', p.id::text, p.name, p.name from products p
       join connections c on c.tenant_id = p.tenant_id and c.id = p.connection_id
      where p.id = any(cast(:products as uuid[])) and (:everywhere or c.business_id = any(cast(:reached as uuid[])))
     union all
     select 'trade', code, name_ru, name_en from business_categories`,
    {
      ...(await within(actor, ids('business'), ids('venue'))),
      segments: ids('segment'),
      categories: ids('category'),
      products: ids('product'),
    }
  )
  for (const { kind, id, ru, en } of rows) names.add(kind, id, { ru, en })
  for (const { kind, id } of references)
    if (kind === 'segment' && isBuiltInSegment(id)) names.add(kind, id, builtInSegment(id))
  if (references.some(({ kind }) => kind === 'tier')) {
    const { settings } = await programmeInForce()
    for (const { code, name } of settings.tiers) names.add('tier', code, name)
  }
  return names
}

/** Which of them the actor may know of. */
async function within(actor: Actor, businesses: string[], venues: string[]) {
  if (!actor.scope) return { businesses, venues, everywhere: true, reached: [] as string[] }
  const reached = await reachedPlaces(actor)
  return {
    businesses: businesses.filter((id) => reached.businesses.includes(id)),
    venues: venues.filter((id) => reached.venues.includes(id)),
    everywhere: false,
    reached: reached.businesses,
  }
}

function builtInSegment(id: string): Text {
  const [ru, en] = LANGUAGES.map((language) =>
    i18nManager.locale(language).t(`customers.segments.${id}.name`)
  )
  return { ru, en }
}
