import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class BackupRestore extends BaseCommand {
  static commandName = 'backup:restore'
  static description = 'Fill an empty database and the folder of files from a back-up'
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'The folder of one back-up' })
  declare backup: string

  @flags.boolean({ description: 'Delete what the database holds now' })
  declare force: boolean

  @flags.boolean({
    description:
      'Although APP_KEY or WRAPPING_KEYS are others: personal data and secrets will stay unreadable',
  })
  declare otherKey: boolean

  @flags.boolean({ description: 'The database alone: no files, no roles for BI programs' })
  declare scratch: boolean

  async run() {
    const { backupSettings } = await import('#operation/backup/settings')
    const { filesFolder } = await import('#config/drive')
    const { openBackup, verifyBackup } = await import('#operation/backup/verify_backup')
    const { urls } = await import('#config/database')
    const restore = await import('#operation/backup/restore_backup')

    const { manifest, key } = await openBackup(this.backup, backupSettings.secret)
    const opened = { folder: this.backup, manifest, key }
    const { faults } = await verifyBackup(this.backup, backupSettings.secret)
    const obstacle = faults[0] ?? (await this.#obstacle(manifest))
    if (obstacle) return this.#refuse(obstacle)

    const prepared = await this.kernel.exec('database:prepare', this.force ? ['--reset'] : [])
    if (prepared.exitCode) return this.#refuse('the database could not be prepared')

    await restore.restoreTables(urls.admin, opened)
    if (!this.scratch) {
      await restore.restoreFiles(filesFolder, opened)
      await restore.restoreBiRoles(urls)
    }
    const differing = await restore.differingTables(urls.admin, manifest)
    if (differing.length) return this.#refuse(`not as in the back-up: ${differing.join(', ')}`)

    const rows = manifest.tables.reduce((sum, { lines }) => sum + lines, 0)
    this.logger.info(`${manifest.tables.length} tables, ${rows} rows: all as in the back-up`)
    const ledger = await this.kernel.exec('ledger:verify', [])
    this.exitCode = ledger.exitCode
  }

  async #obstacle(manifest: import('#operation/backup/manifest').Manifest) {
    const { obstacleTo } = await import('#operation/backup/obstacles')
    return obstacleTo(manifest, { otherKey: this.otherKey, force: this.force })
  }

  #refuse(sentence: string) {
    this.logger.error(sentence)
    this.exitCode = 1
  }
}
