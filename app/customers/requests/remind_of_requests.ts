import db from '@adonisjs/lucid/services/db'
import { Actor } from '#shared/actor'
import { today } from '#shared/clock'
import queue from '#shared/queue/service'
import { tellOfRequestsJob } from '#customers/requests/jobs/remind_of_requests_job'
import { SOON_DAYS } from '#customers/requests/requests_query'
import { tenantSummary } from '#tenancy/queries/tenant_summary_query'

/**
 * Has those who answer requests told of each that is nearly due, and again once it is overdue: one letter for all that
 * are new. Inside the tenant's scope.
 */
export async function remindOfRequests(tenantId: string, now = new Date()) {
  const { timezone } = await tenantSummary(Actor.system(tenantId))
  const { rows } = await db.rawQuery<{ rows: { told: 'soon' | 'overdue' }[] }>(
    `update person_requests r
        set told = case when r.due_on < cast(:today as date) then 'overdue' else 'soon' end
      where r.state = 'open' and r.due_on <= cast(:today as date) + ${SOON_DAYS}
        and (r.told is null or (r.told = 'soon' and r.due_on < cast(:today as date)))
      returning r.told`,
    { today: today(timezone, 0, now) }
  )
  if (rows.length === 0) return
  const overdue = rows.filter(({ told }) => told === 'overdue').length
  await queue.dispatch(tellOfRequestsJob, { tenantId, overdue, soon: rows.length - overdue })
}
