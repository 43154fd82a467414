import vine from '@vinejs/vine'
import { isoDate } from '#shared/iso_date'
import { pageFields } from '#shared/pagination'
import { OPEN } from '#reporting/embeds/models/embed'
import { origin } from '#reporting/embeds/origins'
import { questionFields } from '#reporting/validators/report_validator'

const MOST_ORIGINS = 20
/** Longer than a page is looked at without being opened anew; what lasts has the link of the embed itself. */
export const LINK_SECONDS = { least: 60, most: 86_400, usual: 3600 }

const name = () => vine.string().trim().minLength(1).maxLength(120)
const open = () => vine.array(vine.enum(OPEN)).distinct()
const origins = () =>
  vine.array(vine.string().maxLength(253).use(origin())).minLength(1).maxLength(MOST_ORIGINS)
const parameters = () => vine.object({}).allowUnknownProperties()
const endsOn = () => vine.string().use(isoDate())

export const createEmbedValidator = vine.create({
  name: name(),
  report: vine.string().maxLength(200).optional().requiredIfMissing('dashboard'),
  dashboard: vine.string().maxLength(80).optional(),
  parameters: parameters().optional(),
  open: open().optional(),
  origins: origins(),
  endsOn: endsOn(),
})

export const updateEmbedValidator = vine.create({
  name: name().optional(),
  parameters: parameters().optional(),
  open: open().optional(),
  origins: origins().optional(),
  endsOn: endsOn().optional(),
})

export const listEmbedsValidator = vine.create({ ...pageFields })

const { preset, from, to, businessId, venueId } = questionFields
const narrowing = { preset, from, to, businessId, venueId }

/** What whoever looks asks otherwise. */
export const askEmbedValidator = vine.create(narrowing)

export const createLinkValidator = vine.create({
  ...narrowing,
  seconds: vine
    .number()
    .withoutDecimals()
    .range([LINK_SECONDS.least, LINK_SECONDS.most])
    .optional(),
})

export const embedPageValidator = vine.create({
  lang: vine.enum(['ru', 'en'] as const).optional(),
  theme: vine.enum(['light', 'dark', 'auto'] as const).optional(),
})
