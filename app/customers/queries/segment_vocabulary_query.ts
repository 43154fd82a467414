import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { CONSENT_KINDS } from '#customers/consent_kinds'
import { FIELDS, OPERATORS } from '#customers/segments/fields'
import { RFM_NAMES } from '#customers/segments/rfm'

const MOST = 1000

/** Everything that conditions may be made of, and what their values may be. */
export async function segmentVocabulary(actor: Actor) {
  const i18n = i18nManager.locale(actor.locale)
  return {
    fields: Object.entries(FIELDS).map(([name, field]) => ({
      name,
      group: field.group,
      type: field.type,
      period: 'period' in field,
    })),
    operators: OPERATORS,
    rfm: RFM_NAMES.map((id) => ({ id, name: i18n.t(`customers.segments.rfm_${id}.name`) })),
    consentKinds: [...CONSENT_KINDS],
    categories: await namedIn('product_categories'),
    products: await namedIn('products'),
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
