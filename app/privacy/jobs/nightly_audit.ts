import logger from '@adonisjs/core/services/logger'
import { checkAudit } from '#privacy/audit/check'
import type { JobHandler } from '#shared/queue/job'
import { insideEachTenant } from '#tenancy/each_tenant'

const handler: JobHandler<object> = async () => {
  let wrong = 0
  await insideEachTenant(async (tenantId) => {
    const { links, head, findings } = await checkAudit()
    wrong += findings.length
    if (findings.length)
      logger.error({ tenantId, found: findings.slice(0, 20) }, 'the audit log was changed')
    // Kept with the logs, out of reach of who could rewrite the database.
    else logger.info({ tenantId, links, head }, 'the audit log is as it was written')
  })
  // A failed job is what operators watch for; nothing is mended in silence.
  if (wrong) throw new Error(`${wrong} disagreements in the audit logs`)
}

export default handler
