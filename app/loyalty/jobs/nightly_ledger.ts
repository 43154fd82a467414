import logger from '@adonisjs/core/services/logger'
import { expireDueLots } from '#loyalty/ledger/expire_due_lots'
import { checkLedger } from '#loyalty/ledger/check'
import type { JobHandler } from '#shared/queue/job'
import { eachTenant } from '#tenancy/each_tenant'

const handler: JobHandler<object> = async () => {
  await expireDueLots(new Date())
  let findings = 0
  await eachTenant(async (tenantId) => {
    const found = await checkLedger()
    findings += found.length
    if (found.length) logger.error({ tenantId, found: found.slice(0, 20) }, 'the ledger disagrees')
  })
  // A failed job is what operators watch for; nothing is mended in silence.
  if (findings) throw new Error(`${findings} disagreements in the ledgers`)
}

export default handler
