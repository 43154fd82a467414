import logger from '@adonisjs/core/services/logger'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import type { Connector, SourceFile } from '@krug/connector-sdk'
import queue from '#shared/queue/service'
import { reportError } from '#shared/telemetry/error_reports'
import { syncs } from '#shared/telemetry/metrics'
import { inSpan } from '#shared/telemetry/tracing'
import type { ImportMapping } from '#integrations/imports/import_mapping'
import { importedFile } from '#integrations/imports/imported_file'
import { openHost } from '#integrations/engine/open_host'
import { PageWriter } from '#integrations/engine/page_writer'
import { readStream } from '#integrations/engine/read_stream'
import { announceRun } from '#integrations/engine/run_announcer'
import { failRun, finishRun, handBack } from '#integrations/engine/run_endings'
import { LeaseLostError, RunLease } from '#integrations/engine/run_lease'
import { outcomeOf } from '#integrations/engine/run_outcome'
import { noteStep } from '#integrations/engine/run_timeline'
import { dueStreams } from '#integrations/engine/due_streams'
import { healWebhook } from '#integrations/engine/webhook_lifecycle'
import { syncJob } from '#integrations/jobs/sync_job'
import Connection from '#integrations/models/connection'
import type ConnectionStream from '#integrations/models/connection_stream'
import Import from '#integrations/models/import'
import SyncRun from '#integrations/models/sync_run'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import type { TenantCipher } from '#privacy/tenant_cipher'
import { withTenant } from '#tenancy/tenant_scope'

interface Loaded {
  connection: Connection
  connector: Connector<any, any>
  cipher: TenantCipher
  streams: ConnectionStream[]
  upload?: { file: SourceFile; mapping: ImportMapping }
  venueId: string | null
}

/** Executes one run from its last page on, to whatever end it comes. Talks to the vendor outside of transactions. */
export class RunSync {
  #connector = 'unknown'

  async handle(payload: { tenantId: string; runId: string }, signal: AbortSignal) {
    const { tenantId, runId } = payload
    const taken = await RunLease.take(tenantId, runId)
    if (!taken) return
    const { lease, run } = taken
    try {
      await announceRun(tenantId, runId, false, true)
      await inSpan('sync', { attributes: { 'krug.run_id': runId } }, async (span) => {
        await this.#read(lease, run, signal)
        span.setAttribute('krug.connector', this.#connector)
      })
      await finishRun(lease, run)
      this.#count('finished')
    } catch (error) {
      if (error instanceof LeaseLostError) return
      if (signal.aborted) await handBack(lease, run, 0)
      else await this.#settle(lease, run, error)
    } finally {
      lease.stop()
      await announceRun(tenantId, runId, true, true)
      await this.#wakeNext(tenantId, run.connectionId)
    }
  }

  #count(result: string) {
    syncs.inc({ connector: this.#connector, result })
  }

  async #read(lease: RunLease, run: SyncRun, signal: AbortSignal) {
    const { tenantId } = lease
    const loaded = await withTenant(db, tenantId, async () => {
      await noteStep(run.id, { what: 'started' })
      return this.#load(run)
    })
    const { connection, connector, cipher, upload } = loaded
    const host = await openHost({ tenantId, connection, cipher, signal, upload, runId: run.id })
    const writer = new PageWriter({ lease, connection, cipher, venueId: loaded.venueId })
    try {
      for (const stored of loaded.streams) {
        if (run.streamsDone.includes(stored.stream)) continue
        const stream = connector.streams[stored.stream]
        await readStream({ ctx: host.ctx, stream, stored, connection, lease, run, writer })
      }
      if (run.mode === 'full') await healWebhook(tenantId, connection, host)
    } finally {
      await writer.ended()
      await host.close()
    }
  }

  async #load(run: SyncRun): Promise<Loaded> {
    const connectors = await app.container.make('krug.connectors')
    const connection = await Connection.findOrFail(run.connectionId)
    this.#connector = connection.connector
    const connector = await connectors.load(connection.connector)
    const upload = run.mode === 'import' ? await Import.findByOrFail('run_id', run.id) : null
    const streams = await dueStreams(connection, connector, run)
    return {
      connection,
      connector,
      cipher: await tenantCipher(),
      streams: upload ? streams.filter(({ stream }) => stream === upload.mapping.stream) : streams,
      upload: upload ? { file: importedFile(upload), mapping: upload.mapping } : undefined,
      venueId: upload?.venueId ?? null,
    }
  }

  async #settle(lease: RunLease, run: SyncRun, error: unknown) {
    const outcome = outcomeOf(error, run.attempt)
    this.#count(outcome.kind === 'later' ? 'later' : outcome.code)
    if (outcome.kind === 'later') return handBack(lease, run, outcome.afterSeconds, outcome)
    if (outcome.code === 'E_INTERNAL') {
      logger.error({ err: error, runId: run.id }, 'sync run failed')
      reportError(error)
    }
    await failRun(lease, run, outcome)
  }

  /** Imports into one connection, and what webhooks name, wait for one another. */
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
}
