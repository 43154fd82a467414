import db from '@adonisjs/lucid/services/db'
import type { RunStep } from '#integrations/models/sync_run'

/** Runs that come back again and again keep their last steps only. */
const MOST_STEPS = 200

/** Adds a step to the timeline of a run, with what was read by then. Inside the tenant's scope. */
export async function noteStep(runId: string, step: Omit<RunStep, 'at' | 'read'>) {
  await db.rawQuery(
    `update sync_runs set steps =
       (case when jsonb_array_length(steps) >= :most then steps - 0 else steps end)
       || jsonb_build_array(:step::jsonb || jsonb_build_object('at', now(), 'read', read_count))
      where id = :runId`,
    { runId, most: MOST_STEPS, step: JSON.stringify(step) }
  )
}
