import vine from '@vinejs/vine'
import { isoDate } from '#shared/iso_date'
import { COST_KINDS, COST_LINES } from '#commerce/costs'

const MAX_COSTS = 5000
const MAX_AMOUNT = 1_000_000_000_000

const firstOfMonth = vine.createRule((value, _options, field) => {
  if (typeof value === 'string' && !value.endsWith('-01'))
    field.report('The {{ field }} field must be the first day of a month', 'startsMonth', field)
})

const month = () => vine.string().use(isoDate()).use(firstOfMonth())

export const readCostsValidator = vine.create({
  venueId: vine.string().uuid().toLowerCase(),
  from: month(),
  to: month(),
})

export const costPageValidator = vine.create({
  venueId: vine.string().uuid().toLowerCase().optional(),
  year: vine.number().withoutDecimals().range([2000, 2100]).optional(),
  kind: vine.enum(COST_KINDS).optional(),
})

export const setCostsValidator = vine.create({
  costs: vine
    .array(
      vine.object({
        venueId: vine.string().uuid().toLowerCase(),
        month: month(),
        line: vine.enum(COST_LINES),
        kind: vine.enum(COST_KINDS),
        amount: vine.number().range([0, MAX_AMOUNT]).decimal([0, 2]).nullable(),
      })
    )
    .minLength(1)
    .maxLength(MAX_COSTS),
})
