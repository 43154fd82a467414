import vine from '@vinejs/vine'
import { IANAZone } from 'luxon'
import { LOCALES } from '#config/i18n'
import { pageFields } from '#shared/pagination'

const name = () => vine.string().trim().minLength(1).maxLength(120)

const knownZone = vine.createRule((value, _options, field) => {
  if (typeof value === 'string' && !IANAZone.isValidZone(value))
    field.report('{{ field }} must be an IANA time zone', 'timezone', field)
})
const timezone = () => vine.string().maxLength(64).use(knownZone())

export const updateOrganizationValidator = vine.create({
  name: name().optional(),
  locale: vine.enum(LOCALES).optional(),
  timezone: timezone().optional(),
  currency: vine
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  weekStartsOn: vine.number().withoutDecimals().range([1, 7]).optional(),
})

export const listPlacesValidator = vine.create({
  ...pageFields,
  businessId: vine.string().uuid().optional(),
  archived: vine.boolean().optional(),
})

export const createBusinessValidator = vine.create({
  name: name(),
  category: vine.string().maxLength(64),
  medical: vine.boolean().optional(),
})

export const updateBusinessValidator = vine.create({
  name: name().optional(),
  category: vine.string().maxLength(64).optional(),
  medical: vine.boolean().optional(),
})

export const createVenueValidator = vine.create({
  businessId: vine.string().uuid(),
  name: name(),
  address: vine.string().trim().maxLength(300).optional(),
  timezone: timezone().optional(),
  dayStartHour: vine.number().withoutDecimals().range([0, 12]).optional(),
})

export const updateVenueValidator = vine.create({
  name: name().optional(),
  address: vine.string().trim().maxLength(300).nullable().optional(),
  timezone: timezone().optional(),
  dayStartHour: vine.number().withoutDecimals().range([0, 12]).optional(),
})
