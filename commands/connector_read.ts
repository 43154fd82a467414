import { flags } from '@adonisjs/core/ace'
import type { Cursor, ReadRequest } from '@krug/connector-sdk'
import { ConnectorCommand } from '#commands/_connector_command'

const MODES = ['full', 'incremental', 'range'] as const

export default class ConnectorRead extends ConnectorCommand {
  static commandName = 'connector:read'
  static description =
    'Read from a vendor without a database and print the records, one JSON document a line'
  static help = [
    'node ace connector:read iiko --config iiko.json --stream receipts --mode range --from 2026-03-01 --to 2026-03-07',
    'node ace connector:read csv --config mapping.json --file sales.csv --limit 20',
  ]

  @flags.string({ description: 'One stream; all of them by default' })
  declare stream?: string

  @flags.string({ description: 'full, incremental or range', default: 'full' })
  declare mode: string

  @flags.string({ description: 'First day of a range' })
  declare from?: string

  @flags.string({ description: 'Last day of a range' })
  declare to?: string

  @flags.number({ description: 'Stop after so many records of a stream' })
  declare limit?: number

  async run() {
    const mode = MODES.find((one) => one === this.mode)
    if (!mode) return this.fail(`--mode must be one of ${MODES.join(', ')}`)
    if (mode === 'range' && !(this.from && this.to))
      return this.fail('--mode range needs --from and --to')

    const stop = new AbortController()
    process.once('SIGINT', () => stop.abort())
    const { connector, ctx, close } = await this.open(stop.signal)
    const names = this.stream ? [this.stream] : Object.keys(connector.streams)
    try {
      for (const name of names) {
        const stream = connector.streams[name]
        if (!stream) return this.fail(`no such stream: ${name}`)
        const request: ReadRequest<Cursor> = {
          mode: stream.modes.includes(mode) ? mode : 'full',
          since: null,
          resume: null,
          overlapSeconds: 3600,
          range: mode === 'range' ? { from: this.from!, to: this.to! } : undefined,
        }
        await this.#print(name, stream.read(ctx, request))
      }
    } finally {
      await close()
    }
  }

  async #print(stream: string, pages: AsyncIterable<{ upserts: object[]; rejected?: object[] }>) {
    let printed = 0
    for await (const { upserts, rejected = [] } of pages) {
      for (const record of upserts) {
        console.log(JSON.stringify({ stream, record }))
        if (++printed === this.limit) return
      }
      for (const one of rejected) console.log(JSON.stringify({ stream, rejected: one }))
    }
  }
}
