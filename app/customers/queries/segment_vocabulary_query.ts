import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { CONSENT_KINDS } from '#customers/consent_kinds'
import { FIELDS, OPERATORS, type Field } from '#customers/segments/fields'
import { lentFields } from '#customers/segments/lent_fields'
import { RFM_NAMES } from '#customers/segments/rfm'

const MOST = 1000

/** Everything that conditions may be made of, and what their values may be. */
export async function segmentVocabulary(actor: Actor) {
  const lent = lentFields()
  const i18n = i18nManager.locale(actor.locale)
  return {
    fields: [...Object.entries<Field>(FIELDS), ...lent].map(([name, field]) => ({
      name,
      group: field.group,
      type: field.type,
      period: 'period' in field && field.period === true,
    })),
    operators: OPERATORS,
    rfm: RFM_NAMES.map((id) => ({ id, name: i18n.t(`customers.segments.rfm_${id}.name`) })),
    consentKinds: [...CONSENT_KINDS],
    categories: await namedIn('product_categories'),
    products: await namedIn('products'),
    lists: await listsOf(actor),
  }
}

async function namedIn(table: 'products' | 'product_categories') {
  const rows = await db
    .from(table)
    .where('deleted', false)
    .orderBy('name')
    .orderBy('id')
    .limit(MOST)
    .select('id', 'name')
  return rows.map(({ id, name }): { id: string; name: string } => ({ id, name }))
}

/** The things of each list, by the name of the field. */
async function listsOf(actor: Actor) {
  const lists: Record<string, { id: string; name: string }[]> = {}
  for (const [name, { choice }] of lentFields()) if (choice) lists[name] = await choice(actor)
  return lists
}
