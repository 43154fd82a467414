import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import type { Message } from '@adonisjs/mail'
import { errors as vineErrors } from '@vinejs/vine'
import { ForbiddenError } from '#access/errors/errors'
import User from '#access/models/user'
import { actorOf } from '#access/queries/actor_query'
import { appUrl } from '#config/app'
import type { Actor } from '#shared/actor'
import { ReportPendingError } from '#reporting/errors'
import { FILE_TYPES } from '#reporting/formatters/file'
import { preambleOf } from '#reporting/formatters/preamble'
import {
  LetterTooLargeError,
  RecipientGoneError,
  ScheduleQuestionError,
} from '#reporting/schedules/errors'
import type Delivery from '#reporting/schedules/models/delivery'
import Schedule from '#reporting/schedules/models/schedule'
import ScheduleRecipient from '#reporting/schedules/models/schedule_recipient'
import { sentBy, type FileFormat, type Sent } from '#reporting/schedules/sent/sent'
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
  /** With whose rights and reach the figures are read. */
  reader: Actor
  maker: User
  /** `null` of somebody who has left. */
  makerNow: Actor | null
  to: string
  outside: ScheduleRecipient | null
}

/**
 * The letter of a delivery: what the schedule sends as its recipient may see it now, in the recipient's language. Speaks of
 * the moment it was due. To be called outside of a scope.
 *
 * @throws RecipientGoneError, OutOfReachError, ForbiddenError, and what the report refuses
 */
export async function letterFor(tenantId: string, delivery: Delivery): Promise<ScheduledLetter> {
  const { addressed, sent } = await withTenant(db, tenantId, async () => {
    const found = await addresseeOf(tenantId, delivery)
    return { addressed: found, sent: await sentTo(found, delivery.dueAt.toJSDate()) }
  })
  if (sent.pending) throw new ReportPendingError()
  const { schedule } = addressed
  const file = schedule.format === 'letter' ? null : await attachment(sent, schedule.format)
  const words = wordsOf(tenantId, addressed, sent)
  return {
    compose(message) {
      message.to(addressed.to).subject(words.subject).messageId(messageIdOf(delivery))
      message.text(words.text)
      if (words.html) message.html(words.html)
      if (file) message.attachData(file.content, file.options)
      if (words.unsubscribe)
        message.listUnsubscribe(words.unsubscribe, { url: words.unsubscribe } as never)
    },
  }
}

async function addresseeOf(tenantId: string, delivery: Delivery): Promise<Addressed> {
  const schedule = await Schedule.findOrFail(delivery.scheduleId)
  const maker = await User.findOrFail(schedule.userId)
  const makerNow = await actorOf(tenantId, maker.id)
  if (delivery.recipientId) {
    const outside = await ScheduleRecipient.find(delivery.recipientId)
    if (!outside?.email || outside.unsubscribedAt || !makerNow) throw new RecipientGoneError()
    if (!makerNow.can('reports.send')) throw new ForbiddenError()
    return { schedule, maker, makerNow, reader: makerNow, to: outside.email, outside }
  }
  const reader = delivery.userId && (await actorOf(tenantId, delivery.userId))
  if (!reader) throw new RecipientGoneError()
  const { email } = await User.findOrFail(reader.userId!)
  return { schedule, maker, makerNow, reader, to: email, outside: null }
}

async function sentTo({ schedule, makerNow, reader }: Addressed, dueAt: Date): Promise<Sent> {
  if (schedule.format !== 'letter' && !reader.can('reports.export')) throw new ForbiddenError()
  return sentBy(schedule, { maker: makerNow, reader }, dueAt).catch(sayInvalid)
}

function sayInvalid(error: unknown): never {
  if (error instanceof vineErrors.E_VALIDATION_ERROR) throw new ScheduleQuestionError()
  throw error
}

async function attachment(sent: Sent, format: FileFormat) {
  const { content, name } = await sent.file(format)
  if (content.length > MOST_BYTES) throw new LetterTooLargeError()
  return { content, options: { filename: name, contentType: FILE_TYPES[format] } }
}

function wordsOf(tenantId: string, { schedule, reader, maker, outside }: Addressed, sent: Sent) {
  const i18n = i18nManager.locale(reader.locale)
  const { tenant } = sent.context
  const params = {
    name: schedule.name,
    organization: tenant.name,
    maker: maker.name,
    link: linkTo(schedule, sent),
  }
  const unsubscribe = outside && unsubscribeLink(tenantId, outside.id)
  const foot = [
    i18n.t('mail.schedule.why', params),
    ...(unsubscribe
      ? [
          i18n.t('mail.schedule.reach', { ...params, places: placesOf(sent) }),
          i18n.t('mail.schedule.unsubscribe', { link: unsubscribe }),
        ]
      : [i18n.t('mail.schedule.open', params)]),
  ]
  const head = [...preambleOf(sent), ...(schedule.note ? [schedule.note] : [])]
  const table = schedule.format === 'letter' ? sent.table : null
  const lines = [sent.title, head.join('\n'), ...(table ? [table.text()] : []), foot.join('\n\n')]
  return {
    subject: i18n.t('mail.schedule.subject', params),
    text: lines.join('\n\n'),
    html: table?.html(head, foot),
    unsubscribe: outside && unsubscribePost(tenantId, outside.id),
  }
}

/** Whose sales somebody outside looks at. */
function placesOf({ context: { venues, crm, t } }: Sent) {
  return crm ? t('words.everything') : venues.map(({ name }) => name).join(', ')
}

function linkTo({ parameters }: Schedule, { path }: Sent) {
  const query = new URLSearchParams(
    Object.entries(parameters).flatMap(([key, value]) =>
      Array.isArray(value) ? value.map((one) => [`${key}[]`, String(one)]) : [[key, String(value)]]
    )
  )
  return `${appUrl}${path}?${query}`
}
