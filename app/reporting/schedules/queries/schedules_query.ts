import db from '@adonisjs/lucid/services/db'
import i18nManager from '@adonisjs/i18n/services/main'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import { REPORTS } from '#reporting/registry'
import type { ParameterValue } from '#reporting/report_reference'
import Schedule from '#reporting/schedules/models/schedule'
import type ScheduleRecipient from '#reporting/schedules/models/schedule_recipient'

/** Who looks after people sees the schedules of all: somebody has to stop those of who is away. */
function visibleTo(actor: Actor) {
  return Schedule.query().if(!actor.can('users.manage'), (query) =>
    query.where('user_id', actor.userId!)
  )
}

/** Schedules by name, with what became of the last time. */
export async function schedulesOf(
  actor: Actor,
  request: PageRequest
): Promise<Paginated<DescribedSchedule>> {
  const { page, perPage } = pageOf(request)
  const rows = await visibleTo(actor)
    .preload('recipients', (query) => query.orderBy('id'))
    .orderByRaw('lower(name), id')
    .paginate(page, perPage)
  return {
    rows: await describeSchedules(actor, rows.all()),
    meta: { page, perPage, total: rows.total },
  }
}

/** @throws NotFoundError */
export async function scheduleOf(actor: Actor, id: string): Promise<Schedule> {
  return found(await visibleTo(actor).where('id', id).forUpdate().first())
}

/** @throws NotFoundError */
export async function showSchedule(actor: Actor, id: string) {
  const schedule = await visibleTo(actor)
    .where('id', id)
    .preload('recipients', (query) => query.orderBy('id'))
    .first()
  const [described] = await describeSchedules(actor, [found(schedule)])
  return described
}

export type DescribedSchedule = Awaited<ReturnType<typeof describeSchedules>>[number]

async function describeSchedules(actor: Actor, schedules: Schedule[]) {
  const names = await namesOf(schedules)
  const last = await lastRounds(schedules.map(({ id }) => id))
  return schedules.map((one) => ({
    id: one.id,
    name: one.name,
    report: one.report,
    title: titleOf(actor, one.report),
    parameters: one.parameters as Record<string, ParameterValue>,
    format: one.format,
    every: one.every,
    weekdays: one.weekdays as number[],
    monthDay: one.monthDay,
    at: one.at.slice(0, 5),
    note: one.note,
    state: one.state,
    pausedFor: one.pausedFor,
    nextAt: one.nextAt?.toISO() ?? null,
    maker: { id: one.userId, name: names.get(one.userId) ?? '' },
    own: one.userId === actor.userId,
    recipients: one.recipients.map((recipient) => describeRecipient(actor, recipient, names)),
    last: last.get(one.id) ?? null,
  }))
}

function describeRecipient(
  { locale }: Actor,
  { id, userId, role, roleId, email, unsubscribedAt }: ScheduleRecipient,
  names: Map<string, string>
) {
  const key = roleId ?? role
  return {
    id,
    userId,
    role: key,
    email,
    name: email ?? names.get(userId ?? roleId ?? '') ?? roleName(locale, role!),
    unsubscribedAt: unsubscribedAt?.toISO() ?? null,
  }
}

export const roleName = (locale: 'ru' | 'en', role: string) =>
  i18nManager.locale(locale).t(`access.roles.${role}.name`)

/** A ready report's title; what is saved is known by the schedule's own name. */
function titleOf({ locale }: Actor, name: string) {
  const report = REPORTS.find(({ group, id }) => `${group}/${id}` === name)
  return report ? i18nManager.locale(locale).t(`reports.titles.${report.group}.${report.id}`) : null
}

/** Of people and own roles, by id. */
async function namesOf(schedules: Schedule[]) {
  const recipients = schedules.flatMap((one) => one.recipients)
  const ids = [
    ...schedules.map(({ userId }) => userId),
    ...recipients.flatMap(({ userId, roleId }) => userId ?? roleId ?? []),
  ]
  const { rows } = await db.rawQuery<{ rows: { id: string; name: string }[] }>(
    `select u.id, u.name from users u join memberships m on m.user_id = u.id where u.id = any(:ids)
     union all select id, name from roles where id = any(:ids)`,
    { ids } as never
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

interface Round {
  scheduleId: string
  dueAt: Date
  sent: number
  open: number
  missed: number
}

/** Of each schedule the last due time, by what became of its deliveries. */
async function lastRounds(ids: string[]) {
  const { rows } = await db.rawQuery<{ rows: Round[] }>(
    `select d.schedule_id as "scheduleId", d.due_at as "dueAt",
            count(*) filter (where d.state = 'sent') as sent,
            count(*) filter (where d.settled_at is null) as open,
            count(*) filter (where d.state in ('skipped', 'failed', 'unknown')) as missed
       from unnest(cast(:ids as uuid[])) as s (id)
       cross join lateral (
         select due_at from deliveries where schedule_id = s.id order by due_at desc limit 1) l
       join deliveries d on d.schedule_id = s.id and d.due_at = l.due_at
      group by 1, 2`,
    { ids } as never
  )
  return new Map(
    rows.map(({ scheduleId, dueAt, ...counts }) => [
      scheduleId,
      { dueAt: dueAt.toISOString(), ...counts },
    ])
  )
}
