import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class BackupVerify extends BaseCommand {
  static commandName = 'backup:verify'
  static description =
    'Read a back-up again and compare every checksum; with --drill also restore it'
  static options: CommandOptions = { startApp: true }

  @args.string({
    description: 'The folder of one back-up; the newest of BACKUP_DIR if left out',
    required: false,
  })
  declare backup?: string

  @flags.boolean({
    description: 'Restore it into a scratch database of the same server, which is dropped again',
  })
  declare drill: boolean

  async run() {
    const { backupFolder, backupSettings } = await import('#operation/backup/settings')
    const { newestIn } = await import('#operation/backup/shelf')
    const { unreadableBecause } = await import('#operation/backup/obstacles')
    const { verifyBackup } = await import('#operation/backup/verify_backup')

    const folder = this.backup ?? (await newestIn(backupFolder()))
    const { manifest, faults } = await verifyBackup(folder, backupSettings.secret)
    for (const fault of faults) this.logger.error(fault)
    if (faults.length) {
      this.exitCode = 1
      return
    }
    this.logger.success(
      `${folder}: ${manifest.tables.length} tables and ${manifest.files.length} files are whole`
    )
    const unreadable = unreadableBecause(manifest)
    if (unreadable) this.logger.warning(`sealed data could not be read here: ${unreadable}`)
    if (this.drill) await this.#drill(folder)
  }

  async #drill(folder: string) {
    const { drill } = await import('#operation/backup/drill')
    const { urls } = await import('#config/database')
    this.exitCode = await drill(urls.admin, folder)
    if (!this.exitCode) this.logger.success('the drill succeeded: this back-up can be restored')
  }
}
