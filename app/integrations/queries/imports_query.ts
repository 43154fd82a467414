import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { pageOf, type PageRequest } from '#shared/pagination'
import Connection from '#integrations/models/connection'
import Import from '#integrations/models/import'
import MappingTemplate from '#integrations/models/mapping_template'
import SyncRun from '#integrations/models/sync_run'
import { describeRun } from '#integrations/transformers/run_description'

function importsWithin(actor: Actor) {
  const query = Import.query()
  if (actor.scope)
    query.whereIn(
      'connection_id',
      Connection.query().whereIn('business_id', actor.scope.businessIds).select('id')
    )
  return query
}

/** An import with its state and counts. @throws NotFoundError */
export async function importFor(actor: Actor, id: string) {
  return describeImport(found(await importsWithin(actor).where('id', id).first()))
}

/** Imports, newest first. */
export async function listImports(actor: Actor, request: PageRequest) {
  const { page, perPage } = pageOf(request)
  const result = await importsWithin(actor)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .paginate(page, perPage)
  const rows = []
  for (const row of result.all()) rows.push(await describeImport(row))
  return { rows, meta: { page, perPage, total: result.total } }
}

/** Mappings that were kept for the next file, by name. */
export async function listTemplates() {
  const rows = await MappingTemplate.query().orderBy('name')
  return rows.map(({ id, name, mapping }) => ({ id, name, mapping }))
}

async function describeImport(row: Import) {
  const run = describeRun(await SyncRun.findOrFail(row.runId))
  return {
    id: row.id,
    status: run.status,
    fileName: row.fileName,
    size: row.size,
    counts: run.counts,
    sales: run.sales,
    progress: run.progress,
    error: run.error,
    mapping: row.mapping,
    connectionId: row.connectionId,
    runId: row.runId,
    createdAt: row.createdAt.toISO()!,
    finishedAt: run.finishedAt,
  }
}
