import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class AuditExport extends BaseCommand {
  static commandName = 'audit:export'
  static description = 'Write the audit log of a tenant to a file'
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'Id of the tenant' })
  declare tenant: string

  @args.string({ description: 'File that is written, .csv or .xlsx' })
  declare file: string

  @flags.string({ description: 'First day, yyyy-mm-dd' })
  declare from?: string

  @flags.string({ description: 'Last day, yyyy-mm-dd' })
  declare to?: string

  async run() {
    const { ExportAudit } = await import('#privacy/audit/export_audit')
    const { Actor } = await import('#shared/actor')
    const { exportAuditValidator } = await import('#privacy/validators/audit_validator')
    const format = this.file.endsWith('.xlsx') ? 'xlsx' : 'csv'
    const filter = await exportAuditValidator.validate({ from: this.from, to: this.to })
    const actor = Actor.system(this.tenant)
    const content = await new ExportAudit().handle(actor, { format, filter })
    await pipeline(content, createWriteStream(this.file))
    this.logger.success(`written to ${this.file}`)
  }
}
