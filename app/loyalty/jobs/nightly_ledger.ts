import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { expireDueLots } from '#loyalty/ledger/expire_due_lots'
import { checkLedger } from '#loyalty/ledger/check'
import type { JobHandler } from '#shared/queue/job'
import { checkTierSums } from '#loyalty/tiers/tier_sums'
import { eachTenant } from '#tenancy/each_tenant'
import { withTenant } from '#tenancy/tenant_scope'

const handler: JobHandler<object> = async () => {
  const now = new Date()
  let findings = 0
  await eachTenant(async (tenantId) => {
    await expireDueLots(tenantId, now)
    const found = await withTenant(db, tenantId, checkLedger)
    findings += found.length
    if (found.length) logger.error({ tenantId, found: found.slice(0, 20) }, 'the ledger disagrees')
    const tiers = await withTenant(db, tenantId, checkTierSums)
    findings += tiers.length
    if (tiers.length) logger.error({ tenantId, tiers }, 'sums of tiers differ from the members')
  })
  // A failed job is what operators watch for; nothing is mended in silence.
  if (findings) throw new Error(`${findings} disagreements in the ledgers or sums of tiers`)
}

export default handler
