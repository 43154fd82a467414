import db from '@adonisjs/lucid/services/db'
import type { Context, Cursor, Page, ReadRequest, Stream } from '@krug/connector-sdk'
import { checkPage, joinPages, type CheckedPage } from '#integrations/engine/checked_page'
import type { PageWriter } from '#integrations/engine/page_writer'
import { readAhead } from '#integrations/engine/read_ahead'
import type { RecordKind } from '#integrations/engine/record_kinds'
import type { RunLease } from '#integrations/engine/run_lease'
import { noteStep } from '#integrations/engine/run_timeline'
import { endPass } from '#integrations/engine/sightings'
import type Connection from '#integrations/models/connection'
import type ConnectionStream from '#integrations/models/connection_stream'
import type SyncRun from '#integrations/models/sync_run'
import type { RunMode } from '#integrations/models/sync_run'
import { withTenant } from '#tenancy/tenant_scope'

interface Reading {
  ctx: Context<any>
  stream: Stream<any>
  stored: ConnectionStream
  connection: Connection
  lease: RunLease
  run: SyncRun
  writer: PageWriter
}

/** So many records wait at most while others are written: what is written at once, and what memory it takes. */
const MOST_WAITING = 3000
/** Records of which a webhook told are fetched so many at a time. */
const FETCHED_AT_ONCE = 100

/** Reads one stream of a run to its end and notes that it is done. */
export async function readStream(reading: Reading) {
  const { lease, run, stored, stream } = reading
  await withTenant(db, lease.tenantId, () =>
    noteStep(run.id, { what: 'stream', stream: stored.stream })
  )
  const named = run.hints?.[stored.stream] ?? []
  if (run.mode === 'hints' && named.length > 0 && stream.fetch) {
    await fetchNamed(reading, named)
    await endStream(reading, { keepCursor: false })
    return
  }
  const request = requestOf(reading)
  const pages = checked(reading, stream.read(reading.ctx, request))
  let first = true
  for await (const arrived of readAhead(pages, enough))
    for (const page of joinPages(arrived)) {
      reading.ctx.signal.throwIfAborted()
      await reading.writer.write(stored.stream, stream, page)
      if (first) {
        await reading.writer.settled()
        await analyzeNewTables(lease.tenantId)
      }
      first = false
    }
  await reading.writer.settled()
  await endStream(reading, {
    keepCursor: request.mode !== 'range',
    wholePass: request.mode === 'full',
  })
}

function enough(waiting: readonly CheckedPage[]) {
  return waiting.reduce((sum, { upserts }) => sum + upserts.length, 0) >= MOST_WAITING
}

/** What the first page filled gets its statistics now, before many pages are written by plans that know of nothing. */
async function analyzeNewTables(tenantId: string) {
  await withTenant(db, tenantId, () => db.rawQuery('select analyze_new_tables()'))
}

async function* checked({ stored, stream, writer }: Reading, pages: AsyncIterable<Page<any, any>>) {
  for await (const page of pages)
    yield checkPage(stored.stream, stream, page, writer.meetsWhatIsKnown)
}

const WANTED: Record<RunMode, ReadRequest<Cursor>['mode']> = {
  full: 'full',
  incremental: 'incremental',
  range: 'range',
  import: 'full',
  hints: 'incremental',
}

function requestOf({ stream, stored, run, connection }: Reading): ReadRequest<Cursor> {
  const wanted = WANTED[run.mode]
  // Lists that know no increments or periods are short: they are read whole.
  const mode = stream.modes.includes(wanted) ? wanted : 'full'
  const nightly = mode === 'full' && run.trigger === 'schedule'
  return {
    mode,
    since: mode === 'incremental' || nightly ? stored.cursor : null,
    resume: run.stream === stored.stream ? run.cursor : null,
    overlapSeconds: connection.overlapSeconds,
    range: mode === 'range' ? { from: run.rangeFrom!, to: run.rangeTo! } : undefined,
  }
}

async function fetchNamed({ ctx, stream, stored, writer }: Reading, externalIds: string[]) {
  for (let start = 0; start < externalIds.length; start += FETCHED_AT_ONCE) {
    ctx.signal.throwIfAborted()
    const fetched = await stream.fetch!(ctx, externalIds.slice(start, start + FETCHED_AT_ONCE))
    const page = await checkPage(stored.stream, stream, { ...fetched, cursor: {} })
    await writer.write(stored.stream, { ...stream, deletes: 'explicit' }, page)
  }
  await writer.settled()
}

async function endStream(
  { stream, stored, run, lease }: Reading,
  { keepCursor, wholePass = false }: { keepCursor: boolean; wholePass?: boolean }
) {
  await withTenant(db, lease.tenantId, async () => {
    await lease.prove()
    const removed =
      wholePass && stream.deletes === 'by-absence' && stream.emits !== 'venue'
        ? await endPass(stream.emits as RecordKind, {
            connectionId: run.connectionId,
            runId: run.id,
            stream: stored.stream,
          })
        : 0
    await db.rawQuery(
      `with done as (
         update sync_runs set streams_done = array_append(streams_done, :stream), stream = null, cursor = null,
                deleted_count = deleted_count + :removed
          where id = :runId returning 1)
       update connection_streams set read_at = now(),
              cursor = case when :keepCursor then coalesce((select cursor from sync_runs where id = :runId and stream = :stream), cursor)
                       else cursor end
        where connection_id = :connectionId and stream = :stream and exists (select 1 from done)`,
      {
        runId: run.id,
        connectionId: run.connectionId,
        stream: stored.stream,
        removed,
        keepCursor,
      }
    )
    await noteStep(run.id, { what: 'stream-done', stream: stored.stream })
  })
}
