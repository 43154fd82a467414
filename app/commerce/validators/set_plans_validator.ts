import vine from '@vinejs/vine'
import { isoDate } from '#shared/iso_date'

const MAX_PLANS = 5000
const MAX_REVENUE = 1_000_000_000_000

const startsMonth = vine.createRule((value, _options, field) => {
  const { period } = field.parent as { period?: unknown }
  if (period === 'month' && typeof value === 'string' && !value.endsWith('-01'))
    field.report('The {{ field }} field must be the first day of a month', 'startsMonth', field)
})

export const setPlansValidator = vine.create({
  plans: vine
    .array(
      vine.object({
        venueId: vine.string().uuid().toLowerCase(),
        period: vine.enum(['month', 'day'] as const),
        startsOn: vine.string().use(isoDate()).use(startsMonth()),
        revenue: vine.number().range([0, MAX_REVENUE]).decimal([0, 2]).nullable(),
      })
    )
    .minLength(1)
    .maxLength(MAX_PLANS),
})
