import { ConnectorCommand } from '#commands/_connector_command'

const TIMEOUT_MS = 60_000

export default class ConnectorCheck extends ConnectorCommand {
  static commandName = 'connector:check'
  static description = 'Ask a vendor whether the settings work, without a database'

  async run() {
    const { connector, ctx, close } = await this.open(AbortSignal.timeout(TIMEOUT_MS))
    try {
      const result = await connector.check(ctx)
      console.log(JSON.stringify(result, null, 2))
      if (!result.ok) this.exitCode = 1
    } finally {
      await close()
    }
  }
}
