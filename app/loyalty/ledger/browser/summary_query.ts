import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { IN_FAMILY } from '#customers/merging/family'
import { selectionOf, type LedgerFilter } from '#loyalty/ledger/browser/selection'
import { roubles } from '#shared/money'

const SOON_DAYS = 30

/** Bonuses. What moved is of the movements asked for; what members have is as of now, of the customer asked for. */
export interface LedgerSummary {
  issued: number
  redeemed: number
  expired: number
  adjusted: number
  /** What members have, pending and held bonuses among it: what the tenant owes. */
  outstanding: number
  /** What members owe. */
  debt: number
  /** Of the outstanding ones: expire within thirty days. */
  expiringSoon: number
  /** Links of the hash chain; up to which one of them everything was compared, when, and how much disagreed. */
  chain: { links: number; checked: number; checkedAt: Date | null; findings: number }
}

interface Flows {
  issued: number
  redeemed: number
  expired: number
  adjusted: number
}

interface Stocks {
  outstanding: number
  debt: number
  soon: number
}

/** @throws NotFoundError for a customer out of sight. */
export async function summarizeLedger(
  actor: Actor,
  filter: LedgerFilter,
  now = new Date()
): Promise<LedgerSummary> {
  const { where, bindings } = await selectionOf(actor, filter)
  const { rows: flows } = await db.rawQuery<{ rows: Flows[] }>(
    `select ${['issued', 'redeemed', 'expired', 'adjustments'].map(flow).join(', ')}
       from ledger_movements m
       join ledger_entries e on e.tenant_id = m.tenant_id and e.movement_id = m.id and e.customer_id is null
      where ${where}`,
    bindings
  )
  const own = filter.customerId ? IN_FAMILY : 'true'
  const { rows: stocks } = await db.rawQuery<{ rows: Stocks[] }>(
    `select (select coalesce(sum(greatest(0, total + held)), 0)::bigint from ledger_balances where ${own}) as outstanding,
            (select coalesce(sum(debt), 0)::bigint from ledger_balances where ${own}) as debt,
            (select coalesce(sum(remaining), 0)::bigint from ledger_lots
              where ${own} and remaining > 0 and expires_at > :now and expires_at <= :soon) as soon`,
    { ...bindings, now, soon: new Date(now.getTime() + SOON_DAYS * 86_400_000) } as never
  )
  const [{ issued, redeemed, expired, adjusted }] = flows
  const [{ outstanding, debt, soon }] = stocks
  return {
    issued: roubles(-issued),
    redeemed: roubles(redeemed),
    expired: roubles(expired),
    adjusted: roubles(-adjusted),
    outstanding: roubles(outstanding),
    debt: roubles(debt),
    expiringSoon: roubles(soon),
    chain: await chainState(),
  }
}

function flow(account: string) {
  const name = account === 'adjustments' ? 'adjusted' : account
  return `coalesce(sum(e.amount) filter (where e.account = '${account}'), 0)::bigint as ${name}`
}

async function chainState() {
  const { rows } = await db.rawQuery<{ rows: LedgerSummary['chain'][] }>(
    `select coalesce((select max(seq) from ledger_chain), 0)::bigint as links, coalesce(last.seq, 0)::bigint as checked,
            last.checked_at as "checkedAt", coalesce(last.findings, 0) as findings
       from (select 1) one
       left join lateral (select * from ledger_checks order by checked_at desc limit 1) last on true`
  )
  return rows[0]
}
