import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class QueueWork extends BaseCommand {
  static commandName = 'queue:work'
  static description =
    'Serve the jobs: syncs, imports, schedules. Run as many of these as the load asks for'
  static options: CommandOptions = { startApp: true, staysAlive: true }

  async run() {
    const queue = await this.app.container.make('queue')
    const { RunRecovery } = await import('#integrations/engine/recover_runs')
    const { scheduleBackups } = await import('#operation/backup/schedule')
    const { clock } = await import('#start/jobs')
    const { watchProcess } = await import('#operation/telemetry/telemetry')
    const { WorkerServer } = await import('#operation/worker_server')
    const { default: env } = await import('#start/env')
    const recovery = new RunRecovery()
    const server = new WorkerServer()
    const port = env.get('WORKER_PORT')

    await watchProcess('worker')

    await queue.work()
    for (const { job, ...when } of clock) await queue.schedule(job, {}, when)
    await scheduleBackups(queue)
    recovery.start()
    if (port) await server.start(env.get('HOST'), port)
    this.app.terminating(() => {
      recovery.stop()
      server.stop()
    })
    this.logger.info('serving jobs')
  }
}
