import db from '@adonisjs/lucid/services/db'
import queue from '#shared/queue/service'
import { tellMakerJob } from '#reporting/schedules/jobs/tell_maker_job'
import type Delivery from '#reporting/schedules/models/delivery'
import Schedule from '#reporting/schedules/models/schedule'

/** So many due times in a row nobody got anything of: nobody will of the next one. */
const MOST_FAILURES = 5

/**
 * After the last delivery of a due time: counts whether anybody got anything, pauses what has come to nothing for
 * long, and has the maker told of those who may not see the report any more.
 */
export async function endRound({ tenantId, scheduleId, dueAt }: Delivery) {
  // The rounds of one schedule end one after another.
  const schedule = await Schedule.query().where('id', scheduleId).forUpdate().first()
  if (!schedule) return
  const due = dueAt.toISO()!
  const { open, sent, newlySkipped } = await tally(scheduleId, due)
  if (open > 0) return
  const failures = sent > 0 ? 0 : schedule.failures + 1
  const paused = failures >= MOST_FAILURES && schedule.state === 'active'
  await schedule
    .merge({ failures, ...(paused && { state: 'paused', pausedFor: 'failures', nextAt: null }) })
    .save()
  if (paused || newlySkipped > 0)
    await queue.dispatch(tellMakerJob, { tenantId, scheduleId, dueAt: due })
}

async function tally(scheduleId: string, dueAt: string) {
  const { rows } = await db.rawQuery<{
    rows: [{ open: number; sent: number; newlySkipped: number }]
  }>(
    `select count(*) filter (where settled_at is null) as open,
            count(*) filter (where state in ('sent', 'unknown')) as sent,
            count(*) filter (where state = 'skipped' and before is distinct from 'skipped') as "newlySkipped"
       from (${ROUND}) round`,
    { scheduleId, dueAt }
  )
  return rows[0]
}

/** The deliveries of a due time, each with what became of the one before it. */
export const ROUND = `
  select d.*, (
           select p.state from deliveries p
            where p.tenant_id = d.tenant_id and p.schedule_id = d.schedule_id and p.recipient = d.recipient
              and p.due_at < d.due_at and not p.by_hand
            order by p.due_at desc limit 1) as before
    from deliveries d
   where d.schedule_id = :scheduleId and d.due_at = cast(:dueAt as timestamptz) and not d.by_hand`
