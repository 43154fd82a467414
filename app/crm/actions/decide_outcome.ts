import type { StageOutcome } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'
import { found } from '#shared/errors/not_found'

/**
 * Says what a stage means, or with `null` leaves it to the vendor; the deals that stand there follow at once. The
 * caller has checked that the connection is in reach.
 *
 * @throws NotFoundError
 */
export class DecideOutcome {
  async handle(connectionId: string, stageId: string, decided: StageOutcome | null) {
    const { rows } = await db.rawQuery<{ rows: { outcome: StageOutcome }[] }>(
      `update pipeline_stages set outcome_override = :decided
        where id = :stageId and connection_id = :connectionId
       returning coalesce(outcome_override, outcome) as outcome`,
      { connectionId, stageId, decided }
    )
    const { outcome } = found(rows[0] ?? null)
    await db.rawQuery('update deals set outcome = :outcome where stage_id = :stageId', {
      stageId,
      outcome,
    })
  }
}
