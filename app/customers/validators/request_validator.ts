import vine from '@vinejs/vine'
import { CONSENT_KINDS } from '#customers/consent_kinds'
import { REQUEST_CHANNELS, REQUEST_STATES, URGENCIES } from '#customers/requests/requests_query'
import { REQUEST_KINDS } from '#customers/requests/terms'
import { customerFields } from '#customers/validators/customer_validator'
import { isoDate } from '#shared/iso_date'
import { pageFields } from '#shared/pagination'

const text = () => vine.string().trim().minLength(1).maxLength(2000)

export const listRequestsValidator = vine.create({
  ...pageFields,
  state: vine.enum(REQUEST_STATES).optional(),
  kind: vine.enum(REQUEST_KINDS).optional(),
  urgency: vine.enum(URGENCIES).optional(),
  customerId: vine.string().uuid().toLowerCase().optional(),
})

export const takeRequestValidator = vine.create({
  customerId: vine.string().uuid().toLowerCase(),
  kind: vine.enum(REQUEST_KINDS),
  /** Of a stop: what is to end. */
  purpose: vine.enum(CONSENT_KINDS).optional().requiredWhen('kind', '=', 'stop'),
  channel: vine.enum(REQUEST_CHANNELS),
  receivedOn: vine.string().use(isoDate()).optional(),
  /** What was asked for, in the person's words. */
  said: text().optional(),
})

export const fulfilRequestValidator = vine.create({
  answer: text().optional(),
  /** Of a correction: what is right. */
  changes: vine.object(customerFields).optional(),
})

/** Why it is refused, or takes longer. */
export const requestReasonValidator = vine.create({ reason: text() })

export const personFileValidator = vine.create({
  format: vine.enum(['json', 'html'] as const).optional(),
})
