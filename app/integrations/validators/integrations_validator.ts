import vine from '@vinejs/vine'
import { isoDate } from '#shared/iso_date'
import { pageFields } from '#shared/pagination'

const name = () => vine.string().trim().minLength(1).maxLength(120)
const config = () => vine.object({}).allowUnknownProperties()
const day = () => vine.string().use(isoDate())

export const listConnectionsValidator = vine.create({
  ...pageFields,
  businessId: vine.string().uuid().optional(),
})

export const listRunsValidator = vine.create({ ...pageFields })

export const createConnectionValidator = vine.create({
  connector: vine.string().maxLength(64),
  businessId: vine.string().uuid(),
  name: name(),
  config: config(),
})

export const updateConnectionValidator = vine.create({
  name: name().optional(),
  config: config().optional(),
  fullAt: vine
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  incrementalMinutes: vine.number().withoutDecimals().range([5, 1440]).optional(),
  overlapSeconds: vine.number().withoutDecimals().range([0, 604_800]).optional(),
  streams: vine.record(vine.boolean()).optional(),
  intervals: vine.record(vine.number().withoutDecimals().range([5, 10_080]).nullable()).optional(),
  status: vine.enum(['active', 'paused'] as const).optional(),
})

export const checkConnectionValidator = vine.create({
  connector: vine.string().maxLength(64),
  config: config(),
})

export const startSyncValidator = vine.create({
  mode: vine.enum(['full', 'incremental', 'range'] as const),
  from: day().optional(),
  to: day().optional(),
})

export const listQuarantineValidator = vine.create({
  ...pageFields,
  code: vine.string().maxLength(64).optional(),
})

export const mapVenueValidator = vine.create({
  venueId: vine.string().uuid().optional(),
  ignore: vine.boolean().optional(),
  create: vine.boolean().optional(),
})

export const startImportValidator = vine.create({
  businessId: vine.string().uuid(),
  venueId: vine.string().uuid().optional(),
  mapping: vine.string().maxLength(100_000).optional(),
  saveAs: name().optional(),
})

export const previewImportValidator = vine.create({
  mapping: vine.string().maxLength(100_000).optional(),
})

export const retryQuarantineValidator = vine.create({
  code: vine.string().maxLength(64).optional(),
  stream: vine.string().maxLength(64).optional(),
})

export const mapPaymentValidator = vine.create({
  name: vine.string().minLength(1).maxLength(500),
  type: vine.enum(['cash', 'card', 'online', 'bonus', 'credit', 'other'] as const),
})

export const mapStageValidator = vine.create({
  outcome: vine.enum(['open', 'won', 'lost'] as const).nullable(),
})

export const mapCategoryValidator = vine.create({
  shownAs: vine.string().trim().minLength(1).maxLength(200).nullable(),
})

export const requestWriteValidator = vine.create({
  write: vine.string().maxLength(64),
  key: vine.string().minLength(1).maxLength(200),
  input: vine.object({}).allowUnknownProperties(),
})
