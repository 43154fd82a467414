import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class LedgerVerify extends BaseCommand {
  static commandName = 'ledger:verify'
  static description =
    'Compare everything in the bonus ledgers that must agree, the hash chain among it'
  static options: CommandOptions = { startApp: true }

  async run() {
    const { checkLedger } = await import('#loyalty/ledger/check')
    const { insideEachTenant } = await import('#tenancy/each_tenant')
    let tenants = 0
    await insideEachTenant(async (tenantId) => {
      tenants++
      for (const { check, id } of await checkLedger()) {
        this.logger.error(`${tenantId}: not true that ${check}: ${id}`)
        this.exitCode = 1
      }
    })
    if (!this.exitCode) this.logger.success(`the ledgers of ${tenants} tenants agree`)
  }
}
