import logger from '@adonisjs/core/services/logger'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import type { Connector, Context, Cursor, ReadRequest, SourceFile } from '@krug/connector-sdk'
import queue from '#shared/queue/service'
import { storedValues, validConfig } from '#integrations/connection_secrets'
import { importedFile } from '#integrations/imports/imported_file'
import { ConnectorHost } from '#integrations/engine/connector_host'
import { PageWriter } from '#integrations/engine/page_writer'
import { announceRun } from '#integrations/engine/run_announcer'
import { LeaseLostError, RunLease } from '#integrations/engine/run_lease'
import { outcomeOf, type Outcome } from '#integrations/engine/run_outcome'
import { syncJob } from '#integrations/jobs/sync_job'
import Connection from '#integrations/models/connection'
import ConnectionStream from '#integrations/models/connection_stream'
import Import from '#integrations/models/import'
import SyncRun from '#integrations/models/sync_run'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import type { TenantCipher } from '#privacy/tenant_cipher'
import { withTenant } from '#tenancy/tenant_scope'

/** Failures in a row after which nothing is tried until a person looks. */
const FAILURES_TO_PAUSE = 5

interface Loaded {
  connection: Connection
  connector: Connector<any, any>
  cipher: TenantCipher
  streams: ConnectionStream[]
  file?: SourceFile
  venueId: string | null
}

/** Executes one run from its last page on, to whatever end it comes. Talks to the vendor outside of transactions. */
export class RunSync {
  async handle(payload: { tenantId: string; runId: string }, signal: AbortSignal) {
    const { tenantId, runId } = payload
    const taken = await RunLease.take(tenantId, runId)
    if (!taken) return
    const { lease, run } = taken
    try {
      await announceRun(tenantId, runId, false, true)
      await this.#read(lease, run, signal)
      await this.#finish(lease, run)
    } catch (error) {
      if (error instanceof LeaseLostError) return
      if (signal.aborted) await this.#handBack(lease, run, 0)
      else await this.#settle(lease, run, error)
    } finally {
      lease.stop()
      await announceRun(tenantId, runId, true, true)
      await this.#wakeNext(tenantId, run.connectionId)
    }
  }

  /** Imports into one connection wait for one another. */
  async #wakeNext(tenantId: string, connectionId: string) {
    await withTenant(db, tenantId, async () => {
      const next = await SyncRun.query()
        .where({ connection_id: connectionId, status: 'queued' })
        .whereNull('lease_until')
        .orderBy('created_at')
        .first()
      if (next) await queue.dispatch(syncJob, { tenantId, runId: next.id })
    })
  }

  async #read(lease: RunLease, run: SyncRun, signal: AbortSignal) {
    const loaded = await withTenant(db, lease.tenantId, () => this.#load(run))
    const { connection, connector, cipher, file } = loaded
    const config = await validConfig(
      connector,
      storedValues(cipher, connection),
      connection.configVersion
    )
    const log = logger.child({
      tenantId: lease.tenantId,
      connectionId: connection.id,
      runId: run.id,
    })
    const connectorHost = await app.container.make(ConnectorHost)
    const host = connectorHost.open({
      connector,
      config,
      connectionId: connection.id,
      signal,
      file,
      log: (level, message, data) => log[level]({ data }, message),
      phoneHash: (e164) => cipher.phoneHash(e164),
    })
    try {
      const writer = new PageWriter({ lease, connection, cipher, venueId: loaded.venueId })
      for (const stored of loaded.streams) {
        if (run.streamsDone.includes(stored.stream)) continue
        await this.#readStream(host.ctx, loaded, stored, lease, run, writer)
      }
    } finally {
      await host
        .close()
        .catch((error) => log.warn({ err: error }, 'the login could not be given back'))
    }
  }

  async #load(run: SyncRun): Promise<Loaded> {
    const connectors = await app.container.make('krug.connectors')
    const connection = await Connection.findOrFail(run.connectionId)
    const connector = await connectors.load(connection.connector)
    const order = Object.keys(connector.streams)
    const streams = await ConnectionStream.query()
      .where({ connection_id: connection.id, enabled: true })
      .whereIn('stream', order)
    streams.sort((a, b) => order.indexOf(a.stream) - order.indexOf(b.stream))

    const upload = run.mode === 'import' ? await Import.findByOrFail('run_id', run.id) : null
    return {
      connection,
      connector,
      cipher: await tenantCipher(),
      streams: upload ? streams.filter(({ stream }) => stream === upload.mapping.stream) : streams,
      file: upload ? importedFile(upload) : undefined,
      venueId: upload?.venueId ?? null,
    }
  }

  async #readStream(
    ctx: Context<any>,
    { connector, connection }: Loaded,
    stored: ConnectionStream,
    lease: RunLease,
    run: SyncRun,
    writer: PageWriter
  ) {
    const stream = connector.streams[stored.stream]
    const wanted = run.mode === 'import' ? 'full' : run.mode
    // Lists that know no increments or periods are short: they are read whole.
    const mode = stream.modes.includes(wanted) ? wanted : 'full'
    const request: ReadRequest<Cursor> = {
      mode,
      since: mode === 'incremental' ? stored.cursor : null,
      resume: run.stream === stored.stream ? run.cursor : null,
      overlapSeconds: connection.overlapSeconds,
      range: mode === 'range' ? { from: run.rangeFrom, to: run.rangeTo } : undefined,
    }
    for await (const page of stream.read(ctx, request)) {
      ctx.signal.throwIfAborted()
      await writer.write(stored.stream, stream, page)
    }
    await withTenant(db, lease.tenantId, async () => {
      await lease.prove()
      await db.rawQuery(
        `with done as (
           update sync_runs set streams_done = array_append(streams_done, :stream), stream = null, cursor = null
            where id = :runId returning 1)
         update connection_streams set read_at = now(),
                cursor = case when :keep then coalesce((select cursor from sync_runs where id = :runId and stream = :stream), cursor)
                         else cursor end
          where connection_id = :connectionId and stream = :stream and exists (select 1 from done)`,
        {
          runId: run.id,
          connectionId: run.connectionId,
          stream: stored.stream,
          keep: mode !== 'range',
        }
      )
    })
  }

  async #finish(lease: RunLease, run: SyncRun) {
    await withTenant(db, lease.tenantId, async () => {
      await lease.prove()
      await db.rawQuery(
        `update sync_runs set finished_at = now(), lease_until = null, error_code = null, error_text = null,
                status = case when quarantined_count > 0 then 'partial' else 'succeeded' end
          where id = :runId`,
        { runId: run.id }
      )
      await db.rawQuery(
        'update connections set failures = 0, last_success_at = now() where id = :id',
        {
          id: run.connectionId,
        }
      )
    })
  }

  async #settle(lease: RunLease, run: SyncRun, error: unknown) {
    const outcome = outcomeOf(error, run.attempt)
    if (outcome.kind === 'later') return this.#handBack(lease, run, outcome.afterSeconds, outcome)
    if (outcome.code === 'E_INTERNAL')
      logger.error({ err: error, runId: run.id }, 'sync run failed')
    await withTenant(db, lease.tenantId, async () => {
      await lease.prove()
      await db.rawQuery(
        `update sync_runs set status = 'failed', finished_at = now(), lease_until = null,
                error_code = :code, error_text = :text::jsonb where id = :runId`,
        { runId: run.id, code: outcome.code, text: JSON.stringify(outcome.text) }
      )
      await db.rawQuery(
        `update connections set failures = failures + 1,
                status = case when status = 'active' and (:pause or failures + 1 >= :most) then 'paused' else status end,
                pause_code = case when :pause or failures + 1 >= :most then :code else pause_code end,
                pause_text = case when :pause or failures + 1 >= :most then :text::jsonb else pause_text end
          where id = :id`,
        {
          id: run.connectionId,
          pause: outcome.pause,
          most: FAILURES_TO_PAUSE,
          code: outcome.code,
          text: JSON.stringify(outcome.text),
        }
      )
    })
  }

  /** Puts the run back in line, to go on from its last page. */
  async #handBack(
    lease: RunLease,
    run: SyncRun,
    afterSeconds: number,
    why?: Extract<Outcome, { kind: 'later' }>
  ) {
    await withTenant(db, lease.tenantId, async () => {
      await lease.prove()
      await db.rawQuery(
        `update sync_runs set status = 'queued', lease_owner = null,
                lease_until = now() + make_interval(secs => :afterSeconds),
                attempt = attempt - :refund, error_code = :code, error_text = :text::jsonb
          where id = :runId`,
        {
          runId: run.id,
          afterSeconds,
          refund: why?.counts ? 0 : 1,
          code: why?.code ?? null,
          text: why ? JSON.stringify(why.text) : null,
        }
      )
      await queue.dispatch(
        syncJob,
        { tenantId: lease.tenantId, runId: run.id },
        { startAfter: afterSeconds }
      )
    })
  }
}
