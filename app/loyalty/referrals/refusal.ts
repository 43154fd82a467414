import db from '@adonisjs/lucid/services/db'
import { programmeInForce } from '#loyalty/programme/programme_query'

export const REFERRAL_REFUSALS = [
  'self',
  'same_contact',
  'same_device',
  'already_customer',
  'already_referred',
  'mutual',
  'monthly_cap',
] as const

/** Why nobody is rewarded for a friend. */
export type ReferralRefusal = (typeof REFERRAL_REFUSALS)[number]

interface Candidate {
  friendId: string
  referrerId: string
  /** Keyed hash. */
  device: Buffer | null
  /** From when on the friends of a month are counted. */
  monthStart: Date
}

/** The first rule that a new referral breaks; the referrer's code is locked meanwhile. */
export async function refusalOf(candidate: Candidate): Promise<ReferralRefusal | null> {
  if (candidate.friendId === candidate.referrerId) return 'self'
  const { settings } = await programmeInForce()
  const { rows } = await db.rawQuery<{ rows: Record<ReferralRefusal, boolean>[] }>(BROKEN, {
    ...candidate,
    monthlyCap: settings.referral.monthlyCap,
  } as never)
  return REFERRAL_REFUSALS.find((rule) => rows[0][rule]) ?? null
}

/** Customers who were merged into one another are one. */
const family = (id: string) => `(select id from customers where id = ${id} or merged_into = ${id})`

const BROKEN = `select
  exists (select 1 from customer_identities a
            join customer_identities b on b.tenant_id = a.tenant_id
             and (b.phone_index = a.phone_index or b.email_index = a.email_index)
           where a.customer_id in ${family(':friendId')} and b.customer_id in ${family(':referrerId')}) as same_contact,
  exists (select 1 from referrals where device = :device and state <> 'refused'
           and friend_id not in ${family(':friendId')}) as same_device,
  exists (select 1 from customers where (id = :friendId or merged_into = :friendId) and visits > 0)
    or exists (select 1 from purchases where customer_id in ${family(':friendId')} and state = 'completed')
    as already_customer,
  exists (select 1 from referrals where friend_id in ${family(':friendId')} and state <> 'refused') as already_referred,
  exists (select 1 from referrals where friend_id in ${family(':referrerId')} and state <> 'refused'
           and referrer_id in ${family(':friendId')}) as mutual,
  (select count(*) from referrals where referrer_id in ${family(':referrerId')} and state <> 'refused'
      and created_at >= :monthStart) >= :monthlyCap as monthly_cap`
