import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { actorOf } from '#access/queries/actor_query'
import { ForbiddenError } from '#access/errors/errors'
import type { Actor } from '#shared/actor'
import { DomainError } from '#shared/errors/domain_error'
import { announceExport } from '#reporting/exports/announce_export'
import { contentOf, type Content } from '#reporting/exports/content'
import { forgetFile, forgetFiles, forgetFormerFiles, keyOf } from '#reporting/exports/exported_file'
import Export from '#reporting/exports/models/export'
import { stillHolds } from '#reporting/exports/rights'
import { withTenant } from '#tenancy/tenant_scope'

const MOST_ATTEMPTS = 3
const KEPT = { days: 7 }
const QUIET_MILLISECONDS = 500

/** Nobody waits for it any more, or another worker has taken it over. */
class Abandoned extends Error {}

/** The worker is told to stop; the next one begins anew. */
class Stopped extends Error {}

/**
 * Writes the file of an export, and offers it once it is whole. Runs again after whatever happened; in the end the export
 * is ready, or says why it is not. To be called outside of a scope.
 */
export async function writeExport(tenantId: string, id: string, signal: AbortSignal) {
  const work = await begin(tenantId, id)
  if (!work) return
  const { one, actor } = work
  try {
    if (!actor || !stillHolds(actor, one.rights)) throw new ForbiddenError()
    const content = await contentOf(actor, one, progressOf(one, actor, signal))
    await save(one, content)
    await finish(one, actor, content)
  } catch (error) {
    await forgetFile(one).catch(() => {})
    await settle(one, actor, error)
  }
}

/** Takes the export over from whoever had it. */
function begin(tenantId: string, id: string) {
  return withTenant(db, tenantId, async () => {
    const one = await Export.query().where('id', id).forUpdate().first()
    if (!one || (one.state !== 'queued' && one.state !== 'writing')) return null
    await one
      .merge({ state: 'writing', attempt: one.attempt + 1, rows: 0, touchedAt: DateTime.now() })
      .save()
    return { one, actor: await actorOf(tenantId, one.userId) }
  })
}

/** @throws what the content ran into, or DiskError */
async function save(one: Export, { stream }: Content) {
  try {
    await forgetFormerFiles(one)
    await drive.use().putStream(keyOf(one), stream)
  } catch (cause) {
    stream.destroy()
    if (stream.errored && !isOfDisk(stream.errored)) throw stream.errored
    throw new DiskError('the file could not be stored', { cause })
  }
}

class DiskError extends Error {}

const DISK_CODES = new Set(
  'EACCES EDQUOT EEXIST EFBIG EIO EISDIR EMFILE ENOENT ENOSPC ENOTDIR EPERM EROFS'.split(' ')
)
/** A content whose file could not take it is told to stop, which is no failure of its own. */
const isOfDisk = (error: Error) =>
  error.name === 'AbortError' || DISK_CODES.has((error as NodeJS.ErrnoException).code ?? '')

async function finish(one: Export, actor: Actor, { fileName, rows }: Content) {
  const { contentLength } = await drive.use().getMetaData(keyOf(one))
  await change(one, actor, {
    state: 'ready',
    rows: rows(),
    rowsExpected: rows(),
    bytes: contentLength,
    fileName,
    finishedAt: DateTime.now(),
    expiresAt: DateTime.now().plus(KEPT),
  })
}

/** Writes down how far it is, now and then, and finds out whether to go on. */
function progressOf(one: Export, actor: Actor, signal: AbortSignal) {
  let said = 0
  return async (rows: number, rowsExpected: number | null) => {
    if (signal.aborted) throw new Stopped()
    if (Date.now() - said < QUIET_MILLISECONDS) return
    said = Date.now()
    await change(one, actor, { rows, rowsExpected, touchedAt: DateTime.now() })
  }
}

/** What an attempt runs into once another one has begun is not of the export: its files are forgotten by the other. */
function isTakenOver({ id, tenantId, attempt }: Export) {
  return withTenant(db, tenantId, async () => {
    const one = await Export.find(id)
    return one?.attempt !== attempt || one.state !== 'writing'
  })
}

/** @throws Abandoned */
async function change(one: Export, actor: Actor, values: Partial<Export>) {
  const ours = await withTenant(db, one.tenantId, async () => {
    const [found] = await Export.query()
      .where({ id: one.id, attempt: one.attempt, state: 'writing' })
      .forUpdate()
    await found?.merge(values).save()
    return found
  })
  if (!ours) throw new Abandoned()
  announceExport(ours, actor.locale)
}

async function settle(one: Export, actor: Actor | null, error: unknown) {
  if (error instanceof Abandoned || (await isTakenOver(one))) return
  const code = codeOf(error)
  if (!code && (error instanceof Stopped || one.attempt < MOST_ATTEMPTS)) throw error
  const reader = actor ?? ({ locale: 'ru' } as Actor)
  const failed = {
    state: 'failed',
    error: code ?? 'E_EXPORT_FAILED',
    finishedAt: DateTime.now(),
  } as const
  try {
    await change(one, reader, failed)
    // What stays is found by the night.
    await forgetFiles(one).catch(() => {})
  } catch (left) {
    if (!(left instanceof Abandoned)) throw left
  }
}

/** What will not be otherwise another time. */
function codeOf(error: unknown): string | null {
  if (error instanceof DiskError) return 'E_EXPORT_DISK'
  return error instanceof DomainError ? error.code! : null
}
