import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import type { Actor } from '#shared/actor'
import { keyOf } from '#loyalty/coupons/code'
import { presentCustomer } from '#loyalty/coupons/owners'
import { ReferralCodeUnknownError } from '#loyalty/referrals/errors'
import { refusalOf, type ReferralRefusal } from '#loyalty/referrals/refusal'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import Tenant from '#tenancy/models/tenant'

interface Input {
  friendId: string
  /** Of whoever brought the friend. */
  code: string
  /** What tells the friend's device from others, if the caller knows. */
  device?: string
  at: Date
}

export type ReferralState = 'waiting' | 'rewarded' | 'reversed' | 'refused'

export interface Referral {
  id: string
  state: ReferralState
  /** Why it was refused. */
  reason: ReferralRefusal | null
}

/**
 * Writes down who brought a friend; both are rewarded after the friend's first purchase. One that breaks the rules is
 * kept with the reason and rewards nobody.
 *
 * @throws ReferralCodeUnknownError, NotFoundError
 */
export class ReferFriend {
  async handle(_actor: Actor, { code, device, at, ...input }: Input): Promise<Referral> {
    const friendId = await presentCustomer(input.friendId)
    await db.rawQuery('select 1 from customers where id = :friendId for no key update', {
      friendId,
    })
    const referrerId = await referrerBy(code)
    const before = await sameReferral(friendId, referrerId)
    if (before) return before
    const cipher = await tenantCipher()
    const deviceHash = device === undefined ? null : cipher.index('device', device)
    const monthStart = await monthOf(at)
    const reason = await refusalOf({ friendId, referrerId, device: deviceHash, monthStart })
    const [{ id }] = await db
      .table('referrals')
      .insert({
        referrer_id: referrerId,
        friend_id: friendId,
        state: reason ? 'refused' : 'waiting',
        reason,
        device: deviceHash,
        created_at: at,
      })
      .returning('id')
    return { id, state: reason ? 'refused' : 'waiting', reason }
  }
}

/** The code is locked: friends of one customer are counted one after another. */
async function referrerBy(code: string) {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    `select coalesce(c.merged_into, c.id) as id
       from referral_codes k join customers c on c.tenant_id = k.tenant_id and c.id = k.customer_id
      where k.code = :code and c.erased_at is null for update of k`,
    { code: keyOf(code) }
  )
  if (!rows[0]) throw new ReferralCodeUnknownError({}, 'code')
  return rows[0].id
}

async function sameReferral(friendId: string, referrerId: string): Promise<Referral | undefined> {
  const { rows } = await db.rawQuery<{ rows: Referral[] }>(
    `select id, state, reason from referrals
      where friend_id = :friendId and referrer_id = :referrerId and state <> 'refused'`,
    { friendId, referrerId }
  )
  return rows[0]
}

async function monthOf(at: Date) {
  const { timezone } = await Tenant.query().firstOrFail()
  return DateTime.fromJSDate(at, { zone: timezone }).startOf('month').toJSDate()
}
