import db from '@adonisjs/lucid/services/db'
import type { LentField } from '#customers/segments/lent_fields'
import { programmeInForce } from '#loyalty/programme/programme_query'
import type { Actor } from '#shared/actor'

const MOST = 1000

/** Bonuses on the account, pending ones among them, without those put aside. */
export const BONUSES: LentField = {
  group: 'loyalty',
  type: 'number',
  rows: 'select customer_id, total / 100.0 as value from ledger_balances',
}

/** Where members stand; who never bought stands nowhere yet. */
export const TIER: LentField = {
  group: 'loyalty',
  type: 'list',
  rows: 'select customer_id, tier as value from member_tiers',
  async choice({ locale }: Actor) {
    const { settings } = await programmeInForce()
    return settings.tiers.map(({ code, name }) => ({ id: code, name: name[locale] }))
  },
}

/** Promotions that gave something on a purchase that was not taken back. */
export const PROMOTION: LentField = {
  group: 'loyalty',
  type: 'list',
  rows: `
    select p.customer_id, u.promotion_id::text as value
      from purchase_promotions u
      join purchases p on p.tenant_id = u.tenant_id and p.id = u.purchase_id and p.state = 'completed'
     where p.customer_id is not null`,
  async choice({ locale }: Actor) {
    const { rows } = await db.rawQuery<{ rows: { id: string; name: string }[] }>(
      `select p.id, v.rule -> 'name' ->> :locale as name
         from promotions p
         join promotion_versions v on v.tenant_id = p.tenant_id and v.promotion_id = p.id and v.version = p.version
        where p.state <> 'draft' order by p.id desc limit :most`,
      { locale, most: MOST }
    )
    return rows
  },
}
