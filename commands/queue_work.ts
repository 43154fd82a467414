import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class QueueWork extends BaseCommand {
  static commandName = 'queue:work'
  static description = 'Serve the jobs: syncs, imports, schedules. Run as many of these as the load asks for'
  static options: CommandOptions = { startApp: true, staysAlive: true }

  async run() {
    const queue = await this.app.container.make('queue')
    const { RecoverRuns } = await import('#integrations/engine/recover_runs')
    const { recoverRunsJob } = await import('#integrations/jobs/recover_runs_job')
    await queue.work()
    await queue.schedule(recoverRunsJob, {}, { key: 'all', cron: '* * * * *', timezone: 'UTC' })
    await new RecoverRuns().handle()
    this.logger.info('serving jobs')
  }
}
