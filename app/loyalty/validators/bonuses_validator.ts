import vine from '@vinejs/vine'
import { pageFields } from '#shared/pagination'

/** Bonuses, to a hundredth. */
const bonuses = () => vine.number().positive().decimal([0, 2]).max(10_000_000)
const reason = () => vine.string().trim().minLength(1).maxLength(500)
/** What the movement belongs to: a receipt, an order, a letter. */
const document = () =>
  vine
    .object({
      type: vine.string().trim().minLength(1).maxLength(64),
      id: vine.string().trim().minLength(1).maxLength(200),
    })
    .optional()

const changing = vine.createRule((value, _options, field) => {
  if (value === 0) field.report('The {{ field }} field must not be zero', 'changing', field)
})

export const listMovementsValidator = vine.create({ ...pageFields })

export const earnValidator = vine.create({
  amount: bonuses(),
  reason: reason(),
  document: document(),
})

export const spendValidator = vine.create({
  amount: bonuses(),
  reason: reason(),
  document: document(),
})

export const holdValidator = vine.create({
  amount: bonuses(),
  reason: reason(),
  document: document(),
  minutes: vine.number().withoutDecimals().range([1, 1440]).optional(),
})

export const captureValidator = vine.create({ amount: bonuses().optional() })

export const adjustValidator = vine.create({
  change: vine.number().decimal([0, 2]).range([-10_000_000, 10_000_000]).use(changing()),
  reason: reason(),
})
