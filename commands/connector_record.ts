import { flags } from '@adonisjs/core/ace'
import { ConnectorCommand } from '#commands/_connector_command'

export default class ConnectorRecord extends ConnectorCommand {
  static commandName = 'connector:record'
  static description =
    'Record what a vendor answers into fixtures, with invented values instead of secrets and personal data'
  static help = [
    'node ace connector:record acme --config acme.json --stream receipts --out plugins/acme/fixtures/receipts',
    'node ace connector:record acme --config acme.json --stream receipts --out fixtures --keep items.name --pages 2',
  ]

  @flags.string({ description: 'The stream to read', required: true })
  declare stream: string

  @flags.string({ description: 'Folder of the fixtures; it must not exist', required: true })
  declare out: string

  @flags.array({ description: 'Field that holds nothing personal, by the end of its path' })
  declare keep?: string[]

  @flags.number({ description: 'Stop after so many pages of the stream', default: 3 })
  declare pages: number

  async run() {
    const { existsSync } = await import('node:fs')
    const { recording, saveExchanges, scrub } = await import('@krug/connector-sdk/testing')
    const folder = this.app.makePath(this.out)
    if (existsSync(folder)) return this.fail(`${this.out} is there already, nothing was recorded`)

    const stop = new AbortController()
    process.once('SIGINT', () => stop.abort())
    let exchanges: ReturnType<typeof recording>['exchanges'] = []
    const { connector, ctx, redactor, close } = await this.open(stop.signal, (transport) => {
      const recorder = recording(transport)
      exchanges = recorder.exchanges
      return recorder.transport
    })
    const stream = connector.streams[this.stream]
    try {
      if (!stream) return this.fail(`no such stream: ${this.stream}`)
      let read = 0
      const request = { mode: 'full', since: null, resume: null, overlapSeconds: 0 } as const
      for await (const page of stream.read(ctx, request)) if (page && ++read === this.pages) break
    } finally {
      await close()
    }
    const saved = saveExchanges(scrub(exchanges, { redactor, keep: this.keep }), folder)
    this.logger.info(`${saved.length} answers in ${this.out}: read them before you commit them`)
  }
}
