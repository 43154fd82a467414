/** What loyalty tells persons who ask what is kept about them. */
export const MEMBERSHIP = {
  rows: `select m.tier, m.since, m.premium_until, k.number as card, r.code as referral_code
           from unnest(cast(:family as uuid[])) as asked (id)
           left join member_tiers m on m.customer_id = asked.id
           left join member_cards k on k.customer_id = asked.id and k.blocked_at is null
           left join referral_codes r on r.customer_id = asked.id
          where coalesce(m.tier, k.number, r.code) is not null`,
}

export const BONUS_MOVEMENTS = {
  rows: `select created_at as at, type, (amount / 100.0)::float8 as amount, reason
           from ledger_movements where customer_id = any(:family) order by created_at, id`,
}

export const COUPONS = {
  rows: `select b.name, k.code, a.activated_at, r.at as used_at
           from coupons k
           join coupon_batches b on b.tenant_id = k.tenant_id and b.id = k.batch_id
           left join coupon_activations a on a.tenant_id = k.tenant_id and a.coupon_id = k.id and a.customer_id = any(:family)
           left join coupon_redemptions r on r.tenant_id = k.tenant_id and r.coupon_id = k.id
             and r.customer_id = any(:family) and r.returned_at is null
          where k.customer_id = any(:family) or a.id is not null or r.id is not null order by b.name, k.code`,
}

export const NOTICES = {
  rows: `select created_at as at, kind, channel, sent_at from notices where customer_id = any(:family) order by id`,
}
