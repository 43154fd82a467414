import vine from '@vinejs/vine'
import { CONSENT_KINDS, CONSENT_SOURCES } from '#customers/consent_kinds'
import { SORTS, type Sort } from '#customers/queries/customers_query'
import { isoDate } from '#shared/iso_date'
import { pageFields } from '#shared/pagination'
import { phoneNumber } from '#shared/phone_number'

const FIELD_NAME = /^\p{L}[\p{L}\p{N} _-]{0,59}$/u
const MOST_FIELDS = 50

const fieldNames = vine.createRule((value, _options, field) => {
  if (typeof value !== 'object' || value === null) return
  const names = Object.keys(value)
  if (names.length > MOST_FIELDS)
    field.report(`The {{ field }} field may hold at most ${MOST_FIELDS} fields`, 'fields', field)
  if (!names.every((name) => FIELD_NAME.test(name)))
    field.report(
      'Names in {{ field }} begin with a letter and have at most 60 letters, digits, spaces, _ or -',
      'fields',
      field
    )
})

export const tag = () => vine.string().trim().minLength(1).maxLength(40)

export const customerFields = {
  name: vine.string().trim().minLength(1).maxLength(200).nullable().optional(),
  phone: vine.string().maxLength(40).use(phoneNumber()).nullable().optional(),
  email: vine.string().trim().toLowerCase().email().maxLength(320).nullable().optional(),
  birthDate: vine.string().use(isoDate()).nullable().optional(),
  city: vine.string().trim().minLength(1).maxLength(120).nullable().optional(),
  tags: vine.array(tag()).maxLength(50).distinct().optional(),
  /** Fields of the tenant's own. */
  fields: vine
    .record(
      vine.unionOfTypes([
        vine.string().maxLength(1000),
        vine.boolean({ strict: true }),
        vine.number({ strict: true }),
      ])
    )
    .use(fieldNames())
    .optional(),
}

export const saveCustomerValidator = vine.create(customerFields)

export const listFields = {
  ...pageFields,
  tag: tag().optional(),
  lastVisitFrom: vine.string().use(isoDate()).optional(),
  lastVisitTo: vine.string().use(isoDate()).optional(),
  sort: vine.enum(Object.keys(SORTS) as Sort[]).optional(),
  order: vine.enum(['asc', 'desc'] as const).optional(),
}

const segment = vine.string().maxLength(64).optional()

export const listCustomersValidator = vine.create({ ...listFields, segment })

/** Who is looked for stands in a body: an address is kept in histories and logs. */
export const searchCustomersValidator = vine.create({
  ...listFields,
  segment,
  search: vine.string().trim().minLength(1).maxLength(200).optional(),
})

export const exportCustomersValidator = vine.create({
  tag: listFields.tag,
  segment,
  lastVisitFrom: listFields.lastVisitFrom,
  lastVisitTo: listFields.lastVisitTo,
  format: vine.enum(['csv', 'xlsx'] as const).optional(),
})

export const showCustomerValidator = vine.create({
  /** `masked` leaves contacts masked also for those who may read them. */
  contacts: vine.enum(['open', 'masked'] as const).optional(),
})

export const listDuplicatesValidator = vine.create({
  ...pageFields,
  /** Only those who may be this one. */
  customerId: vine.string().uuid().optional(),
})

/** Who is merged, or parted again. */
export const mergeValidator = vine.create({ customerId: vine.string().uuid().toLowerCase() })

export const pageValidator = vine.create({ ...pageFields })

export const addNoteValidator = vine.create({
  text: vine.string().trim().minLength(1).maxLength(4000),
})

export const giveConsentValidator = vine.create({
  kind: vine.enum(CONSENT_KINDS),
  source: vine.enum(CONSENT_SOURCES),
  textVersion: vine.string().trim().minLength(1).maxLength(60).optional(),
  givenAt: vine
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/)
    .optional(),
})
