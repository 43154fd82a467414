import vine from '@vinejs/vine'
import { daysBetween } from '#loyalty/promotions/days_between'
import { LOCAL_MOMENT, whole } from '#loyalty/promotions/fields'
import { STATES } from '#loyalty/promotions/queries/promotions_query'
import { basketFields } from '#loyalty/validators/pos_validator'
import { EXCLUSIVITY, GROUP_MODES, LANES } from '#loyalty/promotions/rule'
import { isoDate } from '#shared/iso_date'
import { pageFields } from '#shared/pagination'

const MOST = 1_000_000_000

const name = () => {
  const text = vine.string().trim().minLength(1).maxLength(200)
  return vine.object({ ru: text, en: text })
}
const limit = () => whole(1, MOST).nullable().optional()
const moment = () => vine.string().regex(LOCAL_MOMENT).nullable().optional()
/** Of any shape: `parseRule` says what is wrong and where. */
const anything = () => vine.object({}).allowUnknownProperties()

const ruleFields = {
  name: name(),
  lane: vine.enum(LANES).optional(),
  group: vine.string().uuid().nullable().optional(),
  priority: whole(0, MOST).optional(),
  exclusive: vine.enum(EXCLUSIVITY).optional(),
  coupon: vine.boolean({ strict: true }).optional(),
  conditions: anything().optional(),
  effect: anything(),
  limits: vine
    .object({
      uses: limit(),
      usesPerCustomer: limit(),
      budget: whole(0, 100_000_000_000).nullable().optional(),
      partial: vine.boolean({ strict: true }).optional(),
      giveBack: vine.boolean({ strict: true }).optional(),
    })
    .optional(),
  schedule: vine.object({ from: moment(), until: moment() }).optional(),
}

export const listPromotionsValidator = vine.create({
  ...pageFields,
  state: vine.enum(STATES).optional(),
  search: vine.string().trim().minLength(1).maxLength(200).optional(),
})

export const createPromotionValidator = vine.create(ruleFields)

export const replacePromotionValidator = vine.create({ ...ruleFields, version: whole(1, MOST) })

const groupFields = {
  name: name(),
  parent: vine.string().uuid().nullable(),
  mode: vine.enum(GROUP_MODES),
  priority: whole(0, MOST),
}

export const createGroupValidator = vine.create({ ...groupFields, lane: vine.enum(LANES) })

export const replaceGroupValidator = vine.create(groupFields)

export const calculateValidator = vine.create({
  ...basketFields,
  customerId: vine.string().uuid().optional(),
  /** Local time of the venue; now, if it is left out. */
  at: vine.string().regex(LOCAL_MOMENT).optional(),
  /** A promotion as it could be, beside those in force. */
  rule: vine.object(ruleFields).optional(),
  /** In whose place the rule stands. */
  ruleId: vine.string().uuid().optional(),
})

const LONGEST = 366

const endsPeriod = vine.createRule((value, _options, field) => {
  const { from } = field.parent as { from?: string }
  if (!from || !field.isValid) return
  const days = daysBetween(from, value as string)
  if (days < 0) field.report('The {{ field }} field must not lie before from', 'period', field)
  if (days >= LONGEST) field.report('A period has at most 366 days', 'periodTooLong', field)
})

export const periodValidator = vine.create({
  from: vine.string().use(isoDate()),
  to: vine.string().use(isoDate()).use(endsPeriod()),
})
