import type { StageOutcome } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'

/** What a person said of the connection's stages, by the vendor's id of the stage. */
export async function decidedOutcomes(connectionId: string): Promise<Map<string, StageOutcome>> {
  const { rows } = await db.rawQuery<{ rows: { external_id: string; outcome: StageOutcome }[] }>(
    `select external_id, outcome_override as outcome from pipeline_stages
      where connection_id = :connectionId and outcome_override is not null`,
    { connectionId }
  )
  return new Map(rows.map((row) => [row.external_id, row.outcome]))
}
