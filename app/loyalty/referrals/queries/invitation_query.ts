import db from '@adonisjs/lucid/services/db'
import env from '#start/env'
import { keyOf } from '#loyalty/coupons/code'
import { programmeInForce } from '#loyalty/programme/programme_query'
import { found } from '#shared/errors/not_found'
import { roubles } from '#shared/money'
import Tenant from '#tenancy/models/tenant'
import { withTenant } from '#tenancy/tenant_scope'

/** What a friend reads who follows a link; never who sent it. */
export interface ReferralInvitation {
  organization: string
  code: string
  /** What each of the two will be given; 0: nothing at the moment. */
  bonus: number
}

/** Where a customer sends friends. */
export function referralLink(tenantId: string, code: string) {
  return `${env.get('APP_URL')}/r/${tenantId}/${code}`
}

/** Behind the link of a customer. For anybody, so outside of a scope. @throws NotFoundError */
export async function showInvitation(tenantId: string, code: string): Promise<ReferralInvitation> {
  found(await db.from('tenant_directory').where('tenant_id', tenantId).first())
  return withTenant(db, tenantId, async () => {
    const known = await db.from('referral_codes').where('code', keyOf(code)).select('code').first()
    const { name } = await Tenant.query().firstOrFail()
    const { settings } = await programmeInForce()
    return {
      organization: name,
      code: found(known).code,
      bonus: roubles(settings.referral.bonus),
    }
  })
}
