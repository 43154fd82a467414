import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { ConnectorError } from '@krug/connector-sdk'
import type { Transport } from '@krug/connector-sdk/host'

/** What the commands have in common that run a plugin by itself, without a database. */
export abstract class ConnectorCommand extends BaseCommand {
  @args.string({ description: 'Short name or package of the plugin' })
  declare plugin: string

  @flags.string({ description: 'JSON file with the settings of the connection', required: true })
  declare config: string

  @flags.string({ description: 'The file, for connectors that read files' })
  declare file?: string

  @flags.array({ description: 'Host that may be reached although it is private or plain HTTP' })
  declare allow?: string[]

  protected async open(signal: AbortSignal, through?: (transport: Transport) => Transport) {
    const { standalone } = await import('#integrations/standalone')
    return standalone({
      plugin: this.plugin,
      configFile: this.config,
      file: this.file,
      allow: this.allow ?? [],
      signal,
      through,
      log: (level, message) => level !== 'debug' && this.logger.logError(`${level}: ${message}`),
    })
  }

  protected fail(message: string) {
    this.logger.error(message)
    this.exitCode = 1
  }

  /** What a person can mend is said in a line; anything else is a mistake in the code and shows where. */
  async completed() {
    if (!(this.error instanceof ConnectorError)) return false
    const { message, detail } = this.error
    this.fail(detail ? `${message} (${detail})` : message)
    return true
  }
}
