import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class DatabasePrepare extends BaseCommand {
  static commandName = 'database:prepare'
  static description = 'Create the database roles, run the migrations and create the queues'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Delete everything first' })
  declare reset: boolean

  async run() {
    const { urls } = await import('#config/database')
    const { emptyDatabase, prepareRoles } = await import('#shared/database/roles')
    if (this.reset) {
      await emptyDatabase(urls)
      this.logger.info('the database is empty')
    }
    await prepareRoles(urls)
    this.logger.info('roles are ready')

    const migration = await this.kernel.exec('migration:run', [
      '--connection=owner',
      '--force',
      '--no-schema-generate',
    ])
    if (migration.exitCode) {
      this.exitCode = migration.exitCode
      return
    }

    const queue = await this.app.container.make('queue')
    await queue.createAll()
    this.logger.info('queues are ready')
  }
}
