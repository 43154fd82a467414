import type { Rec } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'
import { contentHash } from '#commerce/ingest/content_hash'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import type { IngestResult } from '#commerce/ingest/result'
import { upsertDimension } from '#commerce/ingest/upsert_dimension'

/** Pipelines of a page with their stages in order. A stage that a pipeline no longer has goes out of use. */
export async function ingestPipelines(
  session: IngestSession,
  records: Rec<'pipeline'>[]
): Promise<IngestResult> {
  const { connectionId } = session
  const pipelines = session.known('pipelines')
  const result = await upsertDimension(
    { table: 'pipelines', columns: { name: 'text', entity: 'text' } },
    connectionId,
    records.map((record) => ({
      external_id: record.externalId,
      deleted: record.deleted ?? false,
      name: record.name,
      entity: record.of ?? 'deals',
      content_hash: contentHash(record),
    })),
    pipelines
  )
  // A pipeline with the content it had has the stages it had.
  const changed = records.filter(({ externalId }) => pipelines.has(externalId))
  await upsertDimension(
    {
      table: 'pipeline_stages',
      columns: {
        pipeline_id: 'uuid',
        name: 'text',
        position: 'smallint',
        outcome: 'text',
        probability: 'real',
      },
    },
    connectionId,
    changed.flatMap((record) => stageRows(record, pipelines.get(record.externalId)!)),
    session.known('pipeline_stages')
  )
  await retireStages(
    connectionId,
    changed.map((record) => pipelines.get(record.externalId)!),
    changed.flatMap(({ stages }) => stages.map(({ externalId }) => externalId))
  )
  return result
}

function stageRows({ stages, deleted = false }: Rec<'pipeline'>, pipelineId: string) {
  return stages.map((stage, position) => ({
    external_id: stage.externalId,
    deleted,
    pipeline_id: pipelineId,
    name: stage.name,
    position,
    outcome: stage.outcome,
    probability: stage.probability ?? null,
    content_hash: contentHash(stage, position, pipelineId, deleted),
  }))
}

async function retireStages(connectionId: string, pipelineIds: string[], stages: string[]) {
  await db.rawQuery(
    `update pipeline_stages set deleted = true, content_hash = null
      where connection_id = :connectionId and pipeline_id = any(:pipelineIds)
        and external_id <> all(:stages) and not deleted`,
    { connectionId, pipelineIds, stages }
  )
}
