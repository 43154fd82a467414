import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class BackupCreate extends BaseCommand {
  static commandName = 'backup:create'
  static description =
    'Copy the database and the files, as they are at one moment, into a new folder'
  static options: CommandOptions = { startApp: true }

  @flags.string({ description: 'The folder of the back-ups, instead of BACKUP_DIR' })
  declare to?: string

  async run() {
    const { runBackup } = await import('#operation/backup/run_backup')
    const { backupFolder, backupSettings } = await import('#operation/backup/settings')
    const { path, tables, rows } = await runBackup(backupFolder(this.to))
    if (!backupSettings.secret)
      this.logger.warning('not encrypted: set BACKUP_KEY where others can read the folder')
    this.logger.success(`${path}: ${tables} tables, ${rows} rows, read again and found whole`)
  }
}
