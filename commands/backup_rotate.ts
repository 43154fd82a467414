import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class BackupRotate extends BaseCommand {
  static commandName = 'backup:rotate'
  static description = 'Delete back-ups that are neither among the newest nor young'
  static options: CommandOptions = { startApp: true }

  @flags.number({ description: 'How many of the newest stay in any case; BACKUP_KEEP, or 8' })
  declare keep?: number

  @flags.number({ description: 'For how many days all stay; BACKUP_DAYS, or 14' })
  declare days?: number

  async run() {
    const { backupFolder, backupSettings } = await import('#operation/backup/settings')
    const { rotateBackups } = await import('#operation/backup/shelf')
    const { keep = backupSettings.keep, days = backupSettings.days } = this
    const gone = await rotateBackups(backupFolder(), { keep, days, now: new Date() })
    for (const path of gone) this.logger.info(`deleted ${path}`)
  }
}
