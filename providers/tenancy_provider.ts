import type { ApplicationService } from '@adonisjs/core/types'
import { Database } from '@adonisjs/lucid/database'
import { installSureCommits } from '#shared/database/sure_commits'
import { installTenantScope } from '#tenancy/tenant_scope'

export default class TenancyProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.resolving(Database, (db) => {
      installSureCommits(db)
      installTenantScope(db)
    })
  }
}
