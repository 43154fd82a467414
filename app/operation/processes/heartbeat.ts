import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'

export type ProcessKind = 'web' | 'worker'

const BEAT_MILLISECONDS = 10_000

/** A process that was silent for longer is taken for dead. */
export const SILENT_SECONDS = 35

/** Says every few seconds that this process lives. A database that is away is no reason to end. */
export class Heartbeat {
  readonly #id = randomUUID()
  #timer?: NodeJS.Timeout

  constructor(
    private readonly kind: ProcessKind,
    private readonly version: string
  ) {}

  async start() {
    await this.#beat()
    this.#timer = setInterval(() => void this.#beat(), BEAT_MILLISECONDS).unref()
  }

  /** A process that was told to stop is gone at once. */
  async stop() {
    if (!this.#timer) return
    clearInterval(this.#timer)
    await db
      .from('processes')
      .where({ id: this.#id })
      .delete()
      .catch(() => {})
  }

  async #beat() {
    await db
      .rawQuery(
        `with forgotten as (delete from processes where seen_at < now() - interval '1 day')
         insert into processes (id, kind, version) values (:id, :kind, :version)
         on conflict (id) do update set seen_at = now()`,
        { id: this.#id, kind: this.kind, version: this.version }
      )
      .catch(() => {})
  }
}
