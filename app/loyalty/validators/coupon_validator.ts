import { DateTime } from 'luxon'
import vine from '@vinejs/vine'
import { MOST_CODES } from '#loyalty/coupons/owners'
import { pageFields } from '#shared/pagination'

const existing = vine.createRule((value, _options, field) => {
  if (typeof value === 'string' && !DateTime.fromISO(value).isValid)
    field.report('The {{ field }} field must be a day that exists', 'existing', field)
})

const MOST_OWNERS = 10_000
const YEAR = 366 * 24 * 60

const id = () => vine.string().uuid().toLowerCase()
/** A day, or a moment with its offset from UTC. */
const moment = () =>
  vine
    .string()
    .regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/)
    .use(existing())
const words = () => vine.string().trim().minLength(1).maxLength(200)
/** What people type: letters and digits of any script, with dashes between them. */
const code = () =>
  vine
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} -]{2,38}[\p{L}\p{N}]$/u)
const typedCode = () => vine.string().trim().minLength(1).maxLength(64)
const limit = () => vine.number().withoutDecimals().range([1, 1_000_000]).nullable().optional()

export const listBatchesValidator = vine.create({
  ...pageFields,
  search: vine.string().trim().minLength(1).maxLength(100).optional(),
  state: vine.enum(['planned', 'running', 'ended', 'stopped'] as const).optional(),
})

export const createBatchValidator = vine.create({
  name: words(),
  kind: vine.enum(['discount', 'bonus', 'gift'] as const),
  /** For the kind `discount`: the promotion that the coupons open. */
  promotionId: id().optional().requiredWhen('kind', '=', 'discount'),
  /** For the kind `bonus`. */
  bonus: vine
    .number()
    .positive()
    .decimal([0, 2])
    .max(1_000_000)
    .optional()
    .requiredWhen('kind', '=', 'bonus'),
  /** For the kind `gift`: what the customer is given. */
  gift: vine.object({ ru: words(), en: words() }).optional().requiredWhen('kind', '=', 'gift'),
  businessId: id().optional(),
  audience: vine.enum(['personal', 'public'] as const),
  count: vine.number().withoutDecimals().range([1, MOST_CODES]).optional(),
  code: code().optional(),
  prefix: vine
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}]{1,12}$/u)
    .optional(),
  customerIds: vine.array(id()).minLength(1).maxLength(MOST_OWNERS).distinct().optional(),
  segment: vine.string().maxLength(64).optional(),
  usesLimit: limit(),
  customerLimit: limit(),
  /** A day counts from its beginning. */
  validFrom: moment().optional(),
  /** A day counts to its end. */
  validUntil: moment().optional(),
  activeMinutes: vine.number().withoutDecimals().range([1, YEAR]).optional(),
  giveBack: vine.boolean({ strict: true }).optional(),
})

export const listCodesValidator = vine.create({ ...pageFields, code: typedCode().optional() })

export const exportCodesValidator = vine.create({
  format: vine.enum(['csv', 'xlsx'] as const).optional(),
})

export const activateCouponValidator = vine.create({
  customerId: id(),
  code: typedCode().optional(),
})

export const redeemCouponValidator = vine.create({
  code: typedCode(),
  customerId: id().optional(),
  venueId: id(),
  document: vine.string().trim().minLength(1).maxLength(200).optional(),
})
