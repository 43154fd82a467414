import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import queue from '#shared/queue/service'
import { lastDue, nextDue } from '#reporting/schedules/due_times'
import { deliverJob } from '#reporting/schedules/jobs/deliver_job'
import Schedule from '#reporting/schedules/models/schedule'
import { activeMembers, expand, type Addressee } from '#reporting/schedules/recipients'
import Tenant from '#tenancy/models/tenant'
import { withTenant } from '#tenancy/tenant_scope'

const AT_ONCE = 200
/** Minutes are counted by the clock of the worker: so often at most a worker is called for what others left. */
const CALL_SECONDS = 55

/**
 * Makes the deliveries of what is due in a tenant, each of them once, and calls a worker for them; also for those whose
 * worker died. To be called outside of a scope.
 */
export async function findDue(tenantId: string, now = new Date()) {
  for (;;) {
    const found = await withTenant(db, tenantId, () => makeDeliveries(tenantId, now))
    if (found < AT_ONCE) break
  }
  await withTenant(db, tenantId, () => callForLeft(tenantId))
}

async function makeDeliveries(tenantId: string, now: Date) {
  const due = await Schedule.query()
    .where('next_at', '<=', now)
    .preload('recipients')
    .orderBy('next_at')
    .orderBy('id')
    .limit(AT_ONCE)
    .forUpdate()
    .skipLocked()
  if (due.length === 0) return 0
  const { timezone } = await Tenant.findOrFail(tenantId)
  const members = await activeMembers(tenantId)
  const rows = due.flatMap((schedule) => {
    if (!members.some(({ id }) => id === schedule.userId)) return pauseForGone(schedule)
    const dueAt = lastDue(schedule, timezone, schedule.nextAt!.toJSDate(), now)
    schedule.nextAt = DateTime.fromJSDate(nextDue(schedule, timezone, now))
    return expand(schedule.recipients, members).map((one) => rowOf(schedule, dueAt, one))
  })
  await advance(due)
  await insertDeliveries(rows)
  return due.length
}

function pauseForGone(schedule: Schedule) {
  schedule.merge({ state: 'paused', pausedFor: 'maker_gone', nextAt: null })
  return []
}

const rowOf = ({ id }: Schedule, dueAt: Date, { key, userId, recipientId }: Addressee) => ({
  schedule_id: id,
  due_at: dueAt.toISOString(),
  recipient: key,
  user_id: userId,
  recipient_id: recipientId,
})

function advance(schedules: Schedule[]) {
  const rows = schedules.map(({ id, nextAt, state, pausedFor }) => ({
    id,
    next_at: nextAt?.toISO() ?? null,
    state,
    paused_for: pausedFor,
  }))
  return db.rawQuery(
    `update schedules s set next_at = n.next_at, state = n.state, paused_for = n.paused_for
       from jsonb_to_recordset(cast(:rows as jsonb)) as n (id uuid, next_at timestamptz, state text, paused_for text)
      where s.id = n.id`,
    { rows: JSON.stringify(rows) }
  )
}

export function insertDeliveries(rows: object[]) {
  return db.rawQuery(
    `insert into deliveries (schedule_id, due_at, recipient, user_id, recipient_id)
     select * from jsonb_to_recordset(cast(:rows as jsonb))
         as n (schedule_id uuid, due_at timestamptz, recipient text, user_id uuid, recipient_id uuid)
     on conflict do nothing`,
    { rows: JSON.stringify(rows) }
  )
}

async function callForLeft(tenantId: string) {
  const { rows } = await db.rawQuery<{ rows: unknown[] }>(
    `select 1 from deliveries
      where settled_at is null and (leased_until is null or leased_until < now()) limit 1`
  )
  if (rows.length === 0) return
  const options = {
    singletonKey: tenantId,
    singletonSeconds: CALL_SECONDS,
    singletonNextSlot: true,
  }
  await queue.dispatch(deliverJob, { tenantId }, options)
}
