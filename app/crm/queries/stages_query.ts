import type { StageOutcome } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'

export interface StageDescription {
  id: string
  pipeline: string
  name: string
  /** As the vendor has it. */
  outcome: StageOutcome
  /** As a person decided. */
  decided: StageOutcome | null
}

/** The stages of a connection's pipelines in their order. The caller has checked that the connection is in reach. */
export async function stagesOf(connectionId: string): Promise<StageDescription[]> {
  const { rows } = await db.rawQuery<{ rows: StageDescription[] }>(
    `select s.id, p.name as pipeline, s.name, s.outcome, s.outcome_override as decided
       from pipeline_stages s join pipelines p on p.tenant_id = s.tenant_id and p.id = s.pipeline_id
      where s.connection_id = :connectionId and not s.deleted and not p.deleted
      order by p.name, p.id, s.position`,
    { connectionId }
  )
  return rows
}
