import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class KeysRotate extends BaseCommand {
  static commandName = 'keys:rotate'
  static description = 'Renew what personal data and secrets are sealed with, while everything runs'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Wrap all keys by the newest of WRAPPING_KEYS' })
  declare wrapping?: boolean

  @flags.boolean({ description: 'Give tenants a new data key and seal everything with it' })
  declare data?: boolean

  @flags.string({ description: 'Id of one tenant; all of them without it' })
  declare tenant?: string

  async run() {
    if (!this.wrapping && !this.data) {
      this.logger.error('say what to renew: --wrapping, --data, or both')
      this.exitCode = 1
      return
    }
    const { default: db } = await import('@adonisjs/lucid/services/db')
    const { RewrapKeys } = await import('#privacy/actions/rewrap_keys')
    const { RenewDataKey } = await import('#privacy/actions/renew_data_key')
    const { SealAnew } = await import('#privacy/actions/seal_anew')
    const { Actor } = await import('#shared/actor')
    const { tenantIds } = await import('#tenancy/each_tenant')
    const { withTenant } = await import('#tenancy/tenant_scope')

    for (const tenantId of this.tenant ? [this.tenant] : await tenantIds()) {
      const actor = Actor.system(tenantId)
      if (this.wrapping) {
        const keys = await withTenant(db, tenantId, () => new RewrapKeys().handle(actor))
        this.logger.info(`${tenantId}: ${keys} keys wrapped anew`)
      }
      if (this.data) {
        const version = await withTenant(db, tenantId, () => new RenewDataKey().handle(actor))
        const { sealed } = await new SealAnew().handle(tenantId)
        this.logger.info(`${tenantId}: key ${version}, ${sealed} texts sealed anew`)
      }
    }
    this.logger.success('done')
  }
}
