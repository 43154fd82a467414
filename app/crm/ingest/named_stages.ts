import { nameKey, type Rec, type StageOutcome } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'
import { contentHash } from '#commerce/ingest/content_hash'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import { lookUpIds, upsertDimension } from '#commerce/ingest/upsert_dimension'

type Deal = Rec<'deal'>
type Placed = Pick<Deal, 'pipelineExternalId' | 'pipelineName' | 'stageExternalId' | 'stageName'>

/** Stages of one name in one pipeline, on their way to become a row. */
interface NamedStage {
  key: string
  name: string
  pipelineKey: string
  outcome: StageOutcome
}

const ORDER: StageOutcome[] = ['open', 'won', 'lost']

export function pipelineKey({ pipelineExternalId, pipelineName }: Placed) {
  return pipelineExternalId ?? (pipelineName ? nameKey(pipelineName) : undefined)
}

/** Stages are told apart within their pipeline. */
export function stageKey({ stageExternalId, stageName, ...place }: Placed) {
  if (stageExternalId || !stageName) return stageExternalId
  return nameKey(`${place.pipelineName ?? place.pipelineExternalId ?? ''}: ${stageName}`)
}

/**
 * Makes sure that the pipelines and stages exist which deals of a source without lists of its own name. A new stage
 * ends deals when all that stand at it have ended that way; people may decide otherwise.
 */
export async function ensureStages(session: IngestSession, deals: Deal[]) {
  const named = deals.filter(({ pipelineName, stageName }) => pipelineName && stageName)
  if (named.length === 0) return
  await ensurePipelines(session, named)

  const stages = session.known('pipeline_stages')
  const groups = Map.groupBy(named, (deal) => stageKey(deal)!)
  await lookUpIds('pipeline_stages', session.connectionId, groups.keys(), stages)
  const missing = [...groups]
    .filter(([key]) => !stages.has(key))
    .map(([key, members]) => namedStage(key, members))
    .toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome))
  await addStages(session, missing)
}

async function ensurePipelines(session: IngestSession, deals: Deal[]) {
  const pipelines = session.known('pipelines')
  const names = new Map(deals.map((deal) => [pipelineKey(deal)!, deal.pipelineName!]))
  await lookUpIds('pipelines', session.connectionId, names.keys(), pipelines)
  await upsertDimension(
    { table: 'pipelines', columns: { name: 'text', entity: 'text' } },
    session.connectionId,
    [...names]
      .filter(([key]) => !pipelines.has(key))
      .map(([key, name]) => ({
        external_id: key,
        deleted: false,
        name,
        entity: 'deals',
        content_hash: contentHash(key, name),
      })),
    pipelines
  )
}

function namedStage(key: string, deals: Deal[]): NamedStage {
  const [first] = deals
  const same = deals.every(({ outcome }) => outcome === first.outcome)
  return {
    key,
    name: first.stageName!,
    pipelineKey: pipelineKey(first)!,
    outcome: same ? first.outcome : 'open',
  }
}

/** Behind the stages that a pipeline has. */
async function addStages(session: IngestSession, missing: NamedStage[]) {
  if (missing.length === 0) return
  const pipelines = session.known('pipelines')
  const { rows } = await db.rawQuery<{ rows: { pipeline_id: string; next: number }[] }>(
    `select pipeline_id, max(position) + 1 as next from pipeline_stages
      where connection_id = :connectionId group by pipeline_id`,
    { connectionId: session.connectionId }
  )
  const next = new Map(rows.map((row) => [row.pipeline_id, row.next]))
  await upsertDimension(
    {
      table: 'pipeline_stages',
      columns: { pipeline_id: 'uuid', name: 'text', position: 'smallint', outcome: 'text' },
    },
    session.connectionId,
    missing.map((stage) => {
      const pipelineId = pipelines.get(stage.pipelineKey)!
      const position = next.get(pipelineId) ?? 0
      next.set(pipelineId, position + 1)
      return {
        external_id: stage.key,
        deleted: false,
        pipeline_id: pipelineId,
        name: stage.name,
        position,
        outcome: stage.outcome,
        content_hash: contentHash(stage, position),
      }
    }),
    session.known('pipeline_stages')
  )
}
