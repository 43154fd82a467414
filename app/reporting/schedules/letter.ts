import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import type { Message } from '@adonisjs/mail'
import { buffer } from 'node:stream/consumers'
import { errors as vineErrors } from '@vinejs/vine'
import { ForbiddenError } from '#access/errors/errors'
import User from '#access/models/user'
import { actorOf } from '#access/queries/actor_query'
import { appUrl } from '#config/app'
import type { Actor } from '#shared/actor'
import { ReportPendingError } from '#reporting/errors'
import { FILE_TYPES, fileOf } from '#reporting/formatters/file'
import { preambleOf } from '#reporting/formatters/preamble'
import { tableHtml, tableText } from '#reporting/formatters/letter_table'
import { answerReport, askReport, type ReportAnswer } from '#reporting/queries/report_query'
import { openReference } from '#reporting/report_reference'
import {
  LetterTooLargeError,
  RecipientGoneError,
  ScheduleQuestionError,
} from '#reporting/schedules/errors'
import type Delivery from '#reporting/schedules/models/delivery'
import Schedule from '#reporting/schedules/models/schedule'
import ScheduleRecipient from '#reporting/schedules/models/schedule_recipient'
import { narrowed } from '#reporting/schedules/narrow'
import { unsubscribeLink, unsubscribePost } from '#reporting/schedules/unsubscribe_link'
import { withTenant } from '#tenancy/tenant_scope'

export interface ScheduledLetter {
  compose(message: Message): void
}

/** What post offices take at most, as it is written into a letter. */
const MOST_BYTES = 15 * 1024 * 1024

/** The same for each attempt: whoever gets a letter twice can tell. */
export const messageIdOf = ({ id }: Pick<Delivery, 'id'>) =>
  `<${id}@${new URL(appUrl).hostname || 'krug'}>`

interface Addressed {
  schedule: Schedule
  /** With whose rights and reach the report is read. */
  reader: Actor
  maker: User
  to: string
  outside: ScheduleRecipient | null
}

/**
 * The letter of a delivery: the report as its recipient may see it now, in the recipient's language. Speaks of the moment
 * it was due. To be called outside of a scope.
 *
 * @throws RecipientGoneError, OutOfReachError, ForbiddenError, and what the report refuses
 */
export async function letterFor(tenantId: string, delivery: Delivery): Promise<ScheduledLetter> {
  const { addressed, answered } = await withTenant(db, tenantId, async () => {
    const found = await addresseeOf(tenantId, delivery)
    return { addressed: found, answered: await answerFor(found, delivery.dueAt.toJSDate()) }
  })
  if (answered.pending) throw new ReportPendingError()
  const { schedule } = addressed
  const file = schedule.format === 'letter' ? null : await attachment(answered, schedule.format)
  const words = wordsOf(tenantId, addressed, answered)
  return {
    compose(message) {
      message.to(addressed.to).subject(words.subject).messageId(messageIdOf(delivery))
      message.text(words.text)
      if (schedule.format === 'letter') message.html(words.html)
      if (file) message.attachData(file.content, file.options)
      if (words.unsubscribe)
        message.listUnsubscribe(words.unsubscribe, { url: words.unsubscribe } as never)
    },
  }
}

async function addresseeOf(tenantId: string, delivery: Delivery): Promise<Addressed> {
  const schedule = await Schedule.findOrFail(delivery.scheduleId)
  const maker = await User.findOrFail(schedule.userId)
  if (delivery.recipientId) {
    const outside = await ScheduleRecipient.find(delivery.recipientId)
    const reader = await actorOf(tenantId, maker.id)
    if (!outside?.email || outside.unsubscribedAt || !reader) throw new RecipientGoneError()
    if (!reader.can('reports.send')) throw new ForbiddenError()
    return { schedule, maker, reader, to: outside.email, outside }
  }
  const reader = delivery.userId && (await actorOf(tenantId, delivery.userId))
  if (!reader) throw new RecipientGoneError()
  const { email } = await User.findOrFail(reader.userId!)
  return { schedule, maker, reader, to: email, outside: null }
}

async function answerFor({ schedule, reader }: Addressed, dueAt: Date): Promise<ReportAnswer> {
  if (schedule.format !== 'letter' && !reader.can('reports.export')) throw new ForbiddenError()
  const { report, question } = await openReference(reader, {
    report: schedule.report,
    parameters: await narrowed(reader, schedule.parameters),
  }).catch(sayInvalid)
  return answerReport(await askReport(reader, report, question, dueAt))
}

function sayInvalid(error: unknown): never {
  if (error instanceof vineErrors.E_VALIDATION_ERROR) throw new ScheduleQuestionError()
  throw error
}

async function attachment(answered: ReportAnswer, format: 'xlsx' | 'csv' | 'pdf') {
  const { stream, name } = await fileOf(answered, format)
  const content = await buffer(stream)
  if (content.length > MOST_BYTES) throw new LetterTooLargeError()
  return { content, options: { filename: name, contentType: FILE_TYPES[format] } }
}

function wordsOf(
  tenantId: string,
  { schedule, reader, maker, outside }: Addressed,
  answered: ReportAnswer
) {
  const i18n = i18nManager.locale(reader.locale)
  const { tenant } = answered.context
  const params = {
    name: schedule.name,
    organization: tenant.name,
    maker: maker.name,
    link: linkTo(schedule, answered),
  }
  const unsubscribe = outside && unsubscribeLink(tenantId, outside.id)
  const foot = [
    i18n.t('mail.schedule.why', params),
    ...(unsubscribe
      ? [
          i18n.t('mail.schedule.reach', { ...params, places: placesOf(answered) }),
          i18n.t('mail.schedule.unsubscribe', { link: unsubscribe }),
        ]
      : [i18n.t('mail.schedule.open', params)]),
  ]
  const head = [...preambleOf(answered), ...(schedule.note ? [schedule.note] : [])]
  const table = schedule.format === 'letter' ? [tableText(answered)] : []
  return {
    subject: i18n.t('mail.schedule.subject', params),
    text: [answered.title, head.join('\n'), ...table, foot.join('\n\n')].join('\n\n'),
    html: tableHtml(answered, head, foot),
    unsubscribe: outside && unsubscribePost(tenantId, outside.id),
  }
}

/** Whose sales somebody outside looks at. */
function placesOf({ context: { venues, crm, t } }: ReportAnswer) {
  return crm ? t('words.everything') : venues.map(({ name }) => name).join(', ')
}

/** Where reports of these groups stand in the portal; others under their own name. */
const PATHS: Record<string, string> = { customers: 'customers/reports', saved: 'reports/saved' }

function linkTo({ parameters }: Schedule, { report }: ReportAnswer) {
  const { [report.group]: path = report.group } = PATHS
  const query = new URLSearchParams(
    Object.entries(parameters).flatMap(([key, value]) =>
      Array.isArray(value) ? value.map((one) => [`${key}[]`, String(one)]) : [[key, String(value)]]
    )
  )
  return `${appUrl}/${path}/${report.id}?${query}`
}
