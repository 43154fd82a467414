import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class DbDistribute extends BaseCommand {
  static commandName = 'db:distribute'
  static description = 'Spread the tables over the servers of Citus, by tenant. Safe to run again'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Print the statements alone; needs no Citus' })
  declare dryRun: boolean

  async run() {
    const { default: pg } = await import('pg')
    const { urls } = await import('#config/database')
    const client = new pg.Client({ connectionString: urls.admin.href })
    await client.connect()
    try {
      await this.#distribute(client)
    } finally {
      await client.end()
    }
  }

  async #distribute(client: import('pg').Client) {
    const { distributedTables, planDistribution } = await import('#operation/citus/distribution')
    const before = await distributedTables(client)
    const { statements, obstacles } = await planDistribution(client, before)
    if (obstacles.length) return this.#refuse(obstacles)
    if (this.dryRun) {
      for (const statement of statements) console.log(`${statement};`)
      return
    }
    if (!before)
      return this.#refuse([
        'this database has no Citus: install the extension and run `create extension citus` in it',
      ])
    // Triggers look at rows of their own tenant alone, and those lie beside them.
    await client.query(`
      begin;
      set local citus.enable_unsafe_triggers = on;
      set local citus.multi_shard_modify_mode = 'sequential'`)
    for (const statement of statements) await client.query(statement)
    await client.query('commit')
    this.logger.success(
      `${statements.length} statements; ${before.size} tables were distributed before`
    )
  }

  #refuse(sentences: string[]) {
    for (const sentence of sentences) this.logger.error(sentence)
    this.exitCode = 1
  }
}
