import pg from 'pg'
import type { Serializable, SubscribeHandler, Transport } from '@boringnode/bus/types/main'

const CHANNEL = 'krug_live'
const RETRY_MS = 1000

interface Envelope {
  from: string
  channel: string
  message: Serializable
}

/** Its types leave out that it may keep a process alive or not. */
type Unheld = pg.Client & { ref(): void; unref(): void }

/**
 * Carries live updates between processes over LISTEN/NOTIFY: a worker announces, every web process passes it on to
 * the browsers it serves. Messages are small and may be lost: they say that something changed.
 */
export class PostgresTransport implements Transport {
  #id = ''
  #handlers = new Map<string, SubscribeHandler<any>>()
  #reconnected?: () => void
  #client?: Promise<pg.Client>
  #listening = false
  #closed = false
  #turn: Promise<void> = Promise.resolve()

  constructor(
    private connectionString: string,
    /** Told of the channel of each message of another process. */
    private heard: (channel: string) => void = () => {}
  ) {}

  setId(id: string) {
    this.#id = id
    return this
  }

  onReconnect(callback: () => void) {
    this.#reconnected = callback
  }

  async publish(channel: string, message: Serializable) {
    const envelope: Envelope = { from: this.#id, channel, message }
    await this.#inTurn(async () => {
      const client = await this.#connect()
      await client.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(envelope)])
    })
  }

  async subscribe<T extends Serializable>(channel: string, handler: SubscribeHandler<T>) {
    this.#handlers.set(channel, handler)
    this.#listening = true
    await this.#listen()
  }

  async unsubscribe(channel: string) {
    this.#handlers.delete(channel)
  }

  async disconnect() {
    this.#closed = true
    const client = (await this.#client?.catch(() => undefined)) as Unheld | undefined
    // From here on the process waits for it: otherwise it could end in the middle of its last words.
    client?.ref()
    await client?.end()
  }

  /** A connection takes one statement at a time. */
  #inTurn(work: () => Promise<void>) {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => {})
    return result
  }

  #connect() {
    this.#client ??= this.#open().catch((error) => {
      this.#client = undefined
      throw error
    })
    return this.#client
  }

  async #open() {
    const client = new pg.Client({ connectionString: this.connectionString, keepAlive: true })
    client.on('notification', ({ payload }) => this.#receive(payload))
    client.on('error', () => {})
    client.on('end', () => this.#lost())
    await client.connect()
    // Listening alone keeps no process alive: commands end when they are done.
    ;(client as Unheld).unref()
    return client
  }

  #receive(payload?: string) {
    if (!payload) return
    const { from, channel, message } = JSON.parse(payload) as Envelope
    if (from === this.#id) return
    void this.#handlers.get(channel)?.(message)
    const about = (message as { channel?: unknown } | null)?.channel
    if (typeof about === 'string') this.heard(about)
  }

  /** Without the database there is nothing to announce either: try until it answers. */
  async #listen() {
    try {
      await this.#inTurn(async () => {
        const client = await this.#connect()
        await client.query(`listen ${CHANNEL}`)
      })
    } catch {
      this.#lost()
    }
  }

  #lost() {
    this.#client = undefined
    if (this.#closed || !this.#listening) return
    setTimeout(() => void this.#listen().then(() => this.#reconnected?.()), RETRY_MS).unref()
  }
}
