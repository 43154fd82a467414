import { DateTime } from 'luxon'
import { ForbiddenError } from '#access/errors/errors'
import { roleBy } from '#access/role_reference'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { askDashboard } from '#reporting/dashboards/queries/dashboard_answers_query'
import { showDashboard } from '#reporting/dashboards/queries/dashboards_query'
import { keptQuestionValidator } from '#reporting/dashboards/validators/dashboard_validator'
import { askReport } from '#reporting/queries/report_query'
import { openReference } from '#reporting/report_reference'
import { nextDue } from '#reporting/schedules/due_times'
import {
  OutsideRecipientError,
  ScheduleFormatError,
  ScheduleMakerGoneError,
  UnknownRecipientError,
} from '#reporting/schedules/errors'
import Schedule, { type Every, type ScheduleFormat } from '#reporting/schedules/models/schedule'
import ScheduleRecipient from '#reporting/schedules/models/schedule_recipient'
import { scheduleOf } from '#reporting/schedules/queries/schedules_query'
import { activeMembers } from '#reporting/schedules/recipients'
import { dashboardIn } from '#reporting/schedules/sent/dashboard_reference'
import Tenant from '#tenancy/models/tenant'

interface RecipientInput {
  userId?: string
  role?: string
  email?: string
}

export interface ScheduleInput {
  name: string
  report: string
  parameters: Record<string, unknown>
  format: ScheduleFormat
  every: Every
  weekdays?: number[]
  monthDay?: number
  at: string
  note?: string
  recipients: RecipientInput[]
}

/** @throws ForbiddenError, UnknownReportError, NotFoundError, ScheduleFormatError, UnknownRecipientError, OutsideRecipientError, and what the report refuses */
export class CreateSchedule {
  async handle(actor: Actor, { recipients, ...input }: ScheduleInput): Promise<string> {
    await assertAsks(actor, input)
    const schedule = new Schedule().merge({ userId: actor.userId!, state: 'active' })
    await fill(schedule, input)
    await schedule.refresh()
    await setRecipients(actor, schedule, recipients)
    await audit(actor, 'schedules.created', schedule, recipients)
    return schedule.id
  }
}

/** Who else's schedule it is keeps it. @throws NotFoundError, and as above */
export class ReplaceSchedule {
  async handle(actor: Actor, id: string, { recipients, ...input }: ScheduleInput) {
    const schedule = await scheduleOf(actor, id)
    await assertAsks(actor, input)
    await fill(schedule, input)
    await setRecipients(actor, schedule, recipients)
    await audit(actor, 'schedules.updated', schedule, recipients)
  }
}

/** @throws NotFoundError */
export class DeleteSchedule {
  async handle(actor: Actor, id: string) {
    const schedule = await scheduleOf(actor, id)
    await schedule.delete()
    await audit(actor, 'schedules.deleted', schedule)
  }
}

/** @throws NotFoundError */
export class PauseSchedule {
  async handle(actor: Actor, id: string) {
    const schedule = await scheduleOf(actor, id)
    await schedule.merge({ state: 'paused', pausedFor: null, nextAt: null }).save()
    await audit(actor, 'schedules.paused', schedule)
  }
}

/** From the next time on; what passed meanwhile is not made up for. @throws NotFoundError, ScheduleMakerGoneError */
export class ResumeSchedule {
  async handle(actor: Actor, id: string) {
    const schedule = await scheduleOf(actor, id)
    const members = await activeMembers(actor.tenantId)
    if (!members.some((one) => one.id === schedule.userId)) throw new ScheduleMakerGoneError()
    const nextAt = await nextOf(schedule)
    await schedule.merge({ state: 'active', pausedFor: null, failures: 0, nextAt }).save()
    await audit(actor, 'schedules.resumed', schedule)
  }
}

type Asked = Pick<ScheduleInput, 'report' | 'parameters' | 'format'>

async function assertAsks(actor: Actor, { report: name, parameters, format }: Asked) {
  if (!actor.can('reports.export')) throw new ForbiddenError()
  const dashboard = dashboardIn(name)
  if (dashboard !== null) {
    if (format !== 'pdf') throw new ScheduleFormatError({}, 'format')
    const { question } = await showDashboard(actor, dashboard)
    const input = await keptQuestionValidator.validate(parameters ?? {})
    await askDashboard(actor, question, input)
    return
  }
  const { report, question } = await openReference(actor, { report: name, parameters })
  await askReport(actor, report, question)
}

async function fill(schedule: Schedule, input: Omit<ScheduleInput, 'recipients'>) {
  const { weekdays = [], monthDay = null, note = null, ...plain } = input
  schedule.merge({
    ...plain,
    note,
    weekdays: input.every === 'week' ? weekdays.toSorted() : [],
    monthDay: input.every === 'month' ? monthDay : null,
    failures: 0,
  })
  if (schedule.state === 'active') schedule.nextAt = await nextOf(schedule)
  await schedule.save()
}

async function nextOf(schedule: Schedule) {
  const { timezone } = await Tenant.query().firstOrFail()
  return DateTime.fromJSDate(nextDue(schedule, timezone, new Date()))
}

/** Those who stay keep their row, and with it that they unsubscribed. */
async function setRecipients(actor: Actor, { id: scheduleId }: Schedule, inputs: RecipientInput[]) {
  const before = await ScheduleRecipient.query().where('schedule_id', scheduleId)
  const rows = await settled(actor, inputs, new Set(before.flatMap(({ email }) => email ?? [])))
  const keyOf = (one: Partial<ScheduleRecipient>) =>
    one.userId ?? one.roleId ?? one.role ?? one.email
  const wanted = new Map(rows.map((row) => [keyOf(row), row]))
  for (const old of before) if (!wanted.delete(keyOf(old))) await old.delete()
  await ScheduleRecipient.createMany([...wanted.values()].map((row) => ({ scheduleId, ...row })))
}

async function settled(actor: Actor, inputs: RecipientInput[], known: Set<string>) {
  const people = await activeMembers(actor.tenantId)
  const members = new Set(people.map(({ id }) => id))
  const rows: Partial<ScheduleRecipient>[] = []
  for (const [at, { userId, role, email }] of inputs.entries()) {
    const field = `recipients.${at}`
    if (userId) {
      if (!members.has(userId)) throw new UnknownRecipientError({}, `${field}.userId`)
      rows.push({ userId })
    } else if (role) {
      const { stored } = await roleBy(role)
      rows.push(stored.roleId ? { roleId: stored.roleId } : { role: stored.role })
    } else {
      if (!known.has(email!) && !actor.can('reports.send'))
        throw new OutsideRecipientError({}, `${field}.email`)
      rows.push({ email })
    }
  }
  return rows
}

/** Addresses are personal: it is written down how many. */
function audit(actor: Actor, action: string, schedule: Schedule, recipients?: RecipientInput[]) {
  const { id, name, report, format, every } = schedule
  return new RecordAudit().handle(actor, {
    action,
    subjectType: 'schedule',
    subjectId: id,
    details: {
      ...{ name, report, format, every },
      ...(recipients && {
        people: recipients.flatMap(({ userId }) => userId ?? []),
        roles: recipients.flatMap(({ role }) => role ?? []),
        outside: recipients.filter(({ email }) => email).length,
      }),
    },
  })
}
