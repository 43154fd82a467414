import db from '@adonisjs/lucid/services/db'
import type { Tenant } from '#tests/helpers/given'

const BATCH = 50_000

/**
 * Members with a history in the ledger: each with so many movements of 200 bonuses, none of them spent.
 *
 * @param until when the bonuses expire, as an interval from now
 * @returns ids of some of them
 */
export async function givenManyMembers(
  tenant: Tenant,
  { count, movements, until }: { count: number; movements: number; until: string }
): Promise<string[]> {
  for (let made = 0; made < count; made += BATCH)
    await tenant.inside(() =>
      db.rawQuery(
        `with made as (
           insert into customers (id) select uuidv7() from generate_series(1, :batch) returning id),
         planned as materialized (
           select made.id as customer_id, uuidv7() as id from made, generate_series(1, :movements)),
         movements as (
           insert into ledger_movements (id, type, customer_id, amount, reason, created_at)
           select id, 'earn', customer_id, 20000, 'bench', now() - interval '1 day' from planned),
         entries as (
           insert into ledger_entries (movement_id, line, account, customer_id, amount)
           select id, 0, 'issued', null, -20000 from planned
           union all select id, 1, 'member', customer_id, 20000 from planned),
         lots as (
           insert into ledger_lots (customer_id, movement_id, amount, remaining, active_from, made_until, expires_at)
           select customer_id, id, 20000, 20000, now() - interval '1 day', now() + cast(:until as interval),
                  now() + cast(:until as interval)
             from planned)
         insert into ledger_balances (customer_id, total)
         select customer_id, 20000 * :movements from planned group by customer_id`,
        { batch: Math.min(BATCH, count - made), movements, until }
      )
    )
  await db.connection('owner').rawQuery('analyze')
  return tenant.inside(async () => {
    const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
      'select id from customers order by random() limit 20000'
    )
    return rows.map(({ id }) => id)
  })
}
