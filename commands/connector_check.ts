import { args, BaseCommand, flags } from '@adonisjs/core/ace'

const TIMEOUT_MS = 60_000

export default class ConnectorCheck extends BaseCommand {
  static commandName = 'connector:check'
  static description = 'Ask a vendor whether the settings work, without a database'

  @args.string({ description: 'Short name or package of the plugin' })
  declare plugin: string

  @flags.string({ description: 'JSON file with the settings of the connection', required: true })
  declare config: string

  @flags.string({ description: 'The file, for connectors that read files' })
  declare file?: string

  @flags.array({ description: 'Host that may be reached although it is private or plain HTTP' })
  declare allow?: string[]

  async run() {
    const { standalone } = await import('#integrations/standalone')
    const { connector, ctx, close } = await standalone({
      plugin: this.plugin,
      configFile: this.config,
      file: this.file,
      allow: this.allow ?? [],
      signal: AbortSignal.timeout(TIMEOUT_MS),
      log: (level, message) => level !== 'debug' && this.logger.logError(`${level}: ${message}`),
    })
    try {
      const result = await connector.check(ctx)
      console.log(JSON.stringify(result, null, 2))
      if (!result.ok) this.exitCode = 1
    } finally {
      await close()
    }
  }
}
