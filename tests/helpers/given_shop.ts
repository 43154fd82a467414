import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { Earn } from '#loyalty/ledger/actions/earn'
import { givenTenant, givenVenue } from '#tests/helpers/given'
import { givenCustomers } from '#tests/helpers/given_member'
import type { Preset } from '#tenancy/presets'

const YEAR = 365 * 86_400_000

/** A place that sells by Krug's till, and what its till says. */
export async function givenShop(client: ApiClient, options: { preset?: Preset } = {}) {
  const tenant = await givenTenant(options)
  const { venue, business } = await givenVenue(tenant)
  const send = (path: string, body: object, key: string = randomUUID()) =>
    client
      .post(`/api/v1/pos/${path}`)
      .bearerToken(tenant.token)
      .header('idempotency-key', key)
      .json(body)
  const at = { venueId: venue.id, paymentType: 'card' }
  return {
    tenant,
    venue,
    business,
    newCustomer: async (bonuses = 0) => {
      const [customerId] = await givenCustomers(tenant, 1)
      if (bonuses > 0) await giveBonuses(customerId, bonuses)
      return customerId
    },
    quote: (body: object) => send('quote', { ...at, ...body }),
    buy: (body: object, key?: string) => send('process-purchase', { ...at, ...body }, key),
    refund: (body: object, key?: string) => send('refund', body, key),
    send,
    /** Everything that a purchase moves, without ids and moments of its own. */
    state: (customerId: string) => tenant.inside(() => stateOf(customerId)),
  }

  function giveBonuses(customerId: string, bonuses: number) {
    const now = new Date()
    return tenant.inside(() =>
      new Earn().handle(tenant.actor, {
        customerId,
        amount: bonuses * 100,
        reason: 'test',
        at: now,
        expiresAt: new Date(now.getTime() + YEAR),
      })
    )
  }
}

async function stateOf(customerId: string) {
  const { rows } = await db.rawQuery(
    `select (select jsonb_build_object('total', total, 'held', held, 'debt', debt) from ledger_balances b
              where b.customer_id = :customerId) as balance,
            (select jsonb_agg(jsonb_build_object('left', remaining, 'until', date_trunc('minute', expires_at))
                              order by expires_at, remaining)
               from ledger_lots l where l.customer_id = :customerId and remaining > 0) as lots,
            (select jsonb_agg(jsonb_build_object('uses', uses, 'budget', budget) order by promotion_id)
               from promotion_uses) as promotions,
            (select jsonb_agg(uses order by promotion_id) from promotion_customer_uses u
              where u.customer_id = :customerId and uses > 0) as own_uses,
            (select jsonb_build_object('tier', tier, 'spent', spent, 'categories', categories) from member_tiers m
              where m.customer_id = :customerId) as tier,
            (select coalesce(sum(total), 0)::bigint from receipts r
              where r.customer_id = :customerId and r.status = 'closed') as bought`,
    { customerId }
  )
  return rows[0]
}
