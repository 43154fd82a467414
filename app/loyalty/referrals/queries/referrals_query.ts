import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { roubles } from '#shared/money'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import { openIdentity, type SealedIdentity } from '#customers/identity'
import { customerIdFor } from '#customers/queries/customer_query'
import { reachOf } from '#customers/queries/reach_query'
import type { Referral, ReferralState } from '#loyalty/referrals/actions/refer_friend'
import { referralLink } from '#loyalty/referrals/queries/invitation_query'
import { referralCodeOf } from '#loyalty/referrals/referral_code'
import type { ReferralRefusal } from '#loyalty/referrals/refusal'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

export interface ListedReferral extends Referral {
  referrer: Person
  friend: Person
  /** What each of the two was given. */
  bonus: number | null
  createdAt: string
  rewardedAt: string | null
}

interface Person {
  id: string
  name: string | null
}

interface Row {
  id: string
  state: ReferralState
  reason: ReferralRefusal | null
  bonus: number | null
  created_at: Date
  rewarded_at: Date | null
  referrer_id: string
  referrer_name: string | null
  friend_id: string
  friend_name: string | null
}

export interface ReferralList extends PageRequest {
  state?: ReferralState
  /** Only friends whom this customer brought. */
  customerId?: string
}

/** Who brought whom, newest first: of the customers in sight. */
export async function listReferrals(
  actor: Actor,
  { state, customerId, ...request }: ReferralList
): Promise<Paginated<ListedReferral>> {
  const { page, perPage, offset } = pageOf(request)
  const { from, where, bindings } = await reachOf(actor)
  const selected = `from ${from} join referrals r on r.tenant_id = c.tenant_id and r.referrer_id = c.id
    where ${where} and (cast(:state as text) is null or r.state = :state)
      and (cast(:customerId as uuid) is null or r.referrer_id = :customerId)`
  const named = { ...bindings, state: state ?? null, customerId: customerId ?? null }
  const { rows: counted } = await db.rawQuery<{ rows: { total: number }[] }>(
    `select count(*)::int as total ${selected}`,
    named as never
  )
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select x.*, i.name as referrer_name, j.name as friend_name
       from (select r.* ${selected} order by r.created_at desc, r.id desc limit :perPage offset :offset) x
       left join customer_identities i on i.tenant_id = x.tenant_id and i.customer_id = x.referrer_id
       left join customer_identities j on j.tenant_id = x.tenant_id and j.customer_id = x.friend_id
      order by x.created_at desc, x.id desc`,
    { ...named, perPage, offset } as never
  )
  const cipher = await tenantCipher()
  const person = (id: string, name: string | null): Person => {
    const sealed: SealedIdentity = { name, phone: null, email: null, birth_date: null }
    return { id, name: openIdentity(cipher, id, sealed).name }
  }
  return {
    rows: rows.map((row) => ({
      id: row.id,
      state: row.state,
      reason: row.reason,
      referrer: person(row.referrer_id, row.referrer_name),
      friend: person(row.friend_id, row.friend_name),
      bonus: row.bonus === null ? null : roubles(row.bonus),
      createdAt: row.created_at.toISOString(),
      rewardedAt: row.rewarded_at?.toISOString() ?? null,
    })),
    meta: { page, perPage, total: counted[0].total },
  }
}

export interface ReferralStanding {
  code: string
  /** What friends are sent. */
  link: string
  /** How many friends are waited for, and how many bought. */
  waiting: number
  rewarded: number
  /** Bonuses for them. */
  earned: number
}

/** A customer's code, which is made now if there was none, and what it brought. @throws NotFoundError */
export async function showReferral(actor: Actor, wanted: string): Promise<ReferralStanding> {
  const customerId = await customerIdFor(actor, wanted)
  const code = await referralCodeOf(customerId)
  const { rows } = await db.rawQuery<{
    rows: { waiting: number; rewarded: number; earned: number }[]
  }>(
    `select count(*) filter (where state = 'waiting')::int as waiting,
            count(*) filter (where state = 'rewarded')::int as rewarded,
            coalesce(sum(bonus) filter (where state = 'rewarded'), 0)::bigint as earned
       from referrals
      where referrer_id in (select id from customers where id = :customerId or merged_into = :customerId)`,
    { customerId }
  )
  const { waiting, rewarded, earned } = rows[0]
  return {
    code,
    link: referralLink(actor.tenantId, code),
    waiting,
    rewarded,
    earned: roubles(earned),
  }
}
