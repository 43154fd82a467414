import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class AuditVerify extends BaseCommand {
  static commandName = 'audit:verify'
  static description = 'Compare the audit logs of all tenants with their hash chains'
  static options: CommandOptions = { startApp: true }

  async run() {
    const { checkAudit } = await import('#privacy/audit/check')
    const { insideEachTenant } = await import('#tenancy/each_tenant')
    let tenants = 0
    await insideEachTenant(async (tenantId) => {
      tenants++
      const { links, head, findings } = await checkAudit()
      for (const { check, id } of findings) {
        this.logger.error(`${tenantId}: not true that ${check}: ${id}`)
        this.exitCode = 1
      }
      this.logger.info(`${tenantId}: ${links} entries, ${head ?? 'none'}`)
    })
    if (!this.exitCode)
      this.logger.success(`the logs of ${tenants} tenants are as they were written`)
  }
}
