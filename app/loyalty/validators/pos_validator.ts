import vine from '@vinejs/vine'
import { normalizeCardNumber } from '#loyalty/cards/card_number'
import { pageFields } from '#shared/pagination'
import { phoneNumber } from '#shared/phone_number'
import { isoMoment } from '#shared/iso_date'
import { CHANNELS, PAYMENT_TYPES } from '#loyalty/promotions/purchase_context'

const MOST_ITEMS = 200
const MOST_CODES = 10
const MOST_PURCHASES = 500

/** Roubles, to the kopeck. */
const money = () => vine.number().min(0).max(10_000_000).decimal([0, 2])
const text = (longest: number) => vine.string().trim().minLength(1).maxLength(longest)

const cardNumber = vine.createRule((value, _options, field) => {
  const number = typeof value === 'string' ? normalizeCardNumber(value) : null
  if (number) field.mutate(number, field)
  else field.report('The {{ field }} is not a card number', 'cardNumber', field)
})

/** A person by one of these. */
const customer = () =>
  vine
    .object({
      id: vine.string().uuid().optional(),
      phone: text(40).optional(),
      card: text(40).use(cardNumber()).optional(),
      code: text(80).optional(),
    })
    .use(oneOfThese())
    .nullable()
    .optional()

const oneOfThese = vine.createRule((value, _options, field) => {
  if (Object.keys(value as object).length !== 1)
    field.report('The {{ field }} needs exactly one of id, phone, card, code', 'oneOfThese', field)
})

const item = () =>
  vine.object({
    productId: vine.string().uuid().optional(),
    externalId: text(200).optional(),
    code: text(64).optional(),
    name: text(200).optional(),
    category: text(120).optional(),
    /** To a thousandth. */
    quantity: vine.number().positive().max(100_000).decimal([0, 3]).optional(),
    price: money(),
  })

/** What is bought, where and how. */
export const basketFields = {
  venueId: vine.string().uuid(),
  items: vine.array(item()).minLength(1).maxLength(MOST_ITEMS),
  couponCodes: vine.array(text(64)).maxLength(MOST_CODES).optional(),
  paymentType: vine.enum(PAYMENT_TYPES).nullable().optional(),
  channel: vine.enum(CHANNELS).optional(),
}

const purchase = {
  ...basketFields,
  customer: customer(),
  /** How many bonuses pay, or `max`. */
  bonuses: vine.unionOfTypes([money(), vine.literal('max')]).optional(),
  total: money().optional(),
  externalId: text(200).optional(),
}

/** When it was made, with its offset: for a purchase that somebody types in afterwards. */
const enteredAt = { at: vine.string().use(isoMoment()).optional() }

export const quoteValidator = vine.create({
  ...purchase,
  ...enteredAt,
  /** Also the promotions that do not apply, each with its reason. */
  explain: vine.enum(['all', 'applied']).optional(),
})

export const availableValidator = vine.create({ venueId: vine.string().uuid() })

export const processValidator = vine.create({
  ...purchase,
  ...enteredAt,
  /** The token of the quote that the customer agreed to. */
  quote: text(4000).optional(),
})

const refund = {
  purchaseId: vine.string().uuid(),
  /** Left out: everything. */
  items: vine
    .array(
      vine.object({
        line: vine.number().withoutDecimals().range([1, MOST_ITEMS]),
        quantity: vine.number().positive().max(100_000).decimal([0, 3]),
      })
    )
    .minLength(1)
    .maxLength(MOST_ITEMS)
    .optional(),
}

export const refundValidator = vine.create({ ...refund, externalId: text(200).optional() })
export const refundQuoteValidator = vine.create(refund)
export const voidValidator = vine.create({ purchaseId: vine.string().uuid() })

export const batchValidator = vine.create({
  purchases: vine
    .array(
      vine.object({
        ...purchase,
        /** Its own Idempotency-Key. */
        key: text(200),
        /** When it was made, with its offset. */
        at: vine.string().use(isoMoment()),
      })
    )
    .minLength(1)
    .maxLength(MOST_PURCHASES),
})

export const listPurchasesValidator = vine.create({ venueId: vine.string().uuid(), ...pageFields })

export const registerCustomerValidator = vine.create({
  phone: text(40).use(phoneNumber()),
  name: text(120).optional(),
  /** That the customer has agreed to the processing of personal data. */
  consent: vine.literal(true),
})
