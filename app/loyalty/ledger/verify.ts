import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { LEDGER_CHAIN } from '#loyalty/ledger/chain'
import { chainChecks } from '#shared/database/hash_chain'

/** Something that does not agree with something else. */
export interface Finding {
  /** What was compared. */
  check: keyof typeof CHECKS
  /** The movement, customer, lot or hold it was found at. */
  id: string
}

/** What must hold at every moment: each query answers the ids where it does not. */
const CHECKS = {
  'entries of a movement add up to zero': `
    select m.id::text as id from ledger_movements m
      left join ledger_entries e on e.tenant_id = m.tenant_id and e.movement_id = m.id
     group by m.tenant_id, m.id having coalesce(sum(e.amount), 1) <> 0`,
  'a movement has its entries without gaps': `
    select e.movement_id::text as id from ledger_entries e
     group by e.movement_id having count(*) < 2 or max(e.line) <> count(*) - 1`,
  'a stored balance is the sum of the entries': `
    select coalesce(b.customer_id, e.customer_id)::text as id from ledger_balances b
      full join (select customer_id, coalesce(sum(amount) filter (where account = 'member'), 0) as total,
                        coalesce(sum(amount) filter (where account = 'held'), 0) as held
                   from ledger_entries where customer_id is not null group by customer_id) e using (customer_id)
     where b.customer_id is null or b.total <> coalesce(e.total, 0) or b.held <> coalesce(e.held, 0)`,
  'lots equal the balance': `
    select b.customer_id::text as id from ledger_balances b
      left join (select customer_id, sum(remaining) as remaining from ledger_lots group by customer_id) l
        using (customer_id)
     where b.total + b.held + b.debt <> coalesce(l.remaining, 0)`,
  'what a lot has left is what nothing took': `
    select l.id::text as id from ledger_lots l
      left join (select lot_id, sum(amount) as used from ledger_lot_uses group by lot_id) u on u.lot_id = l.id
     where l.remaining <> l.amount - coalesce(u.used, 0)`,
  'a lot expires when it was made to, or as giving back moved it': `
    select l.id::text as id from ledger_lots l
     where l.expires_at is distinct from coalesce((select max(u.expires_at) from ledger_lot_uses u
             where u.tenant_id = l.tenant_id and u.lot_id = l.id), l.made_until)`,
  'a moved lot is what was taken from the one it came from': `
    select l.id::text as id from ledger_lots l
     where l.moved_from is not null and not exists (select 1 from ledger_lot_uses u
             where u.tenant_id = l.tenant_id and u.movement_id = l.movement_id and u.lot_id = l.moved_from
               and u.amount = l.amount)`,
  'open holds are what is held': `
    select b.customer_id::text as id from ledger_balances b
      left join (select customer_id, sum(amount) as amount from ledger_holds where state = 'open' group by customer_id) h
        using (customer_id)
     where b.held <> coalesce(h.amount, 0)`,
  'a hold is what its movement held': `
    select h.id::text as id from ledger_holds h
      join ledger_movements m on m.tenant_id = h.tenant_id and m.id = h.movement_id
     where m.amount <> h.amount or m.customer_id <> h.customer_id or m.type <> 'hold'
        or h.state not in ('open', 'captured', 'released') or (h.state = 'captured') <> (h.captured > 0)
        or h.captured <> coalesce((select sum(c.amount) from ledger_movements c
             where c.source_type = 'hold' and c.source_id = h.id::text and c.type = 'capture'), 0)`,
  'no more was taken back than was moved': `
    select m.id::text as id from ledger_movements m
      join ledger_movements r on r.tenant_id = m.tenant_id and r.reverses = m.id
     group by m.tenant_id, m.id, m.amount having sum(r.amount) > m.amount`,
  ...chainChecks(LEDGER_CHAIN),
}

/** Compares everything in the tenant's ledger that must agree. Repairs nothing. Inside the tenant's scope. */
export async function verifyLedger(client: QueryClientContract): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [check, sql] of Object.entries(CHECKS)) {
    const { rows } = await client.rawQuery<{ rows: { id: string }[] }>(sql)
    for (const { id } of rows) findings.push({ check: check as keyof typeof CHECKS, id })
  }
  return findings
}
