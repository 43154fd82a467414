import type { PaymentType } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { stagesOf } from '#crm/queries/stages_query'
import { connectionFor } from '#integrations/queries/connections_query'

interface PaymentWord {
  name: string
  /** What the plugin takes it for, and what a person said. */
  type: PaymentType
  decided: PaymentType | null
  payments: number
}

interface CategoryWord {
  id: string
  name: string
  shownAs: string | null
  products: number
}

/** Means of payment are looked for in the receipts of so many days. */
const RECENT_DAYS = 400

/** The vendor's words and what each of them means here. @throws NotFoundError */
export async function wordMappings(actor: Actor, connectionId: string) {
  await connectionFor(actor, connectionId)
  const { rows: payments } = await db.rawQuery<{ rows: PaymentWord[] }>(
    `select p.name, mode() within group (order by p.type) as type, m.type as decided, count(*)::int as payments
       from receipts r
       join receipt_payments p on p.tenant_id = r.tenant_id and p.receipt_id = r.id
       left join payment_mappings m
         on m.tenant_id = r.tenant_id and m.connection_id = r.connection_id and m.name = p.name
      where r.connection_id = :connectionId and p.name is not null and r.business_date > current_date - :days::int
      group by p.name, m.type order by count(*) desc, p.name limit 200`,
    { connectionId, days: RECENT_DAYS }
  )
  const { rows: categories } = await db.rawQuery<{ rows: CategoryWord[] }>(
    `select c.id, c.name, c.shown_as as "shownAs",
            (select count(*)::int from products p
              where p.tenant_id = c.tenant_id and p.category_id = c.id and not p.deleted) as products
       from product_categories c
      where c.connection_id = :connectionId and not c.deleted order by c.name, c.id limit 1000`,
    { connectionId }
  )
  return { payments, stages: await stagesOf(connectionId), categories }
}
