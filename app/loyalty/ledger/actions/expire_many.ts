import db from '@adonisjs/lucid/services/db'
import { ExpireLots } from '#loyalty/ledger/actions/expire'
import type { Actor } from '#shared/actor'
import { ledgerMovements } from '#shared/telemetry/metrics'

interface Locked {
  customer_id: string
  held: number
  debt: number
}

/**
 * Ends the lots of many customers whose time is over: at once for those of whom nothing is held and who owe nothing, one by
 * one for the others. Accounts are locked in the order of ids. To run it again changes nothing.
 */
export async function expireMany(actor: Actor, customerIds: string[], now: Date) {
  const { rows } = await db.rawQuery<{ rows: Locked[] }>(
    `insert into ledger_balances as b (customer_id)
     select id from unnest(cast(:customerIds as uuid[])) as x (id) order by id
     on conflict (tenant_id, customer_id) do update set version = b.version + 1
     returning customer_id, held, debt`,
    { customerIds }
  )
  const isPlain = ({ held, debt }: Locked) => held === 0 && debt === 0
  await expireWhole(
    actor,
    rows.filter(isPlain).map(({ customer_id: id }) => id),
    now
  )
  for (const row of rows)
    if (!isPlain(row)) await new ExpireLots().handle(actor, row.customer_id, now)
}

/** All that is left of each lot: a movement for each, as `ExpireLots` writes it. */
async function expireWhole(actor: Actor, customerIds: string[], now: Date) {
  const { rows } = await db.rawQuery<{ rows: { movements: number }[] }>(
    `with due as materialized (
       select id as lot_id, customer_id, remaining as amount, uuidv7() as id
         from ledger_lots
        where customer_id = any(cast(:customerIds as uuid[])) and remaining > 0 and expires_at <= :now
        order by expires_at, active_from, id),
     movements as (
       insert into ledger_movements (id, type, customer_id, amount, reason, source_type, source_id, actor_id, created_at)
       select id, 'expire', customer_id, amount, 'expired', 'lot', lot_id, :actorId, :now from due),
     entries as (
       insert into ledger_entries (movement_id, line, account, customer_id, amount)
       select id, 0, 'member', customer_id, -amount from due
       union all select id, 1, 'expired', null, amount from due),
     uses as (
       insert into ledger_lot_uses (movement_id, line, lot_id, amount) select id, 0, lot_id, amount from due),
     lots as (update ledger_lots l set remaining = 0 from due where l.id = due.lot_id)
     update ledger_balances b set total = b.total - x.amount
       from (select customer_id, sum(amount) as amount from due group by customer_id) x
      where b.customer_id = x.customer_id
     returning (select count(*)::int from due) as movements`,
    { customerIds, now, actorId: actor.userId }
  )
  ledgerMovements.inc({ type: 'expire' }, rows[0]?.movements ?? 0)
}
