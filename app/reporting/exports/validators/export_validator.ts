import vine from '@vinejs/vine'
import { pageFields } from '#shared/pagination'
import { DATASET_NAMES } from '#reporting/exports/datasets'

export const createExportValidator = vine.create({
  report: vine.string().maxLength(200).optional().requiredIfMissing('dataset'),
  dataset: vine.enum(DATASET_NAMES).optional(),
  parameters: vine.object({}).allowUnknownProperties().optional(),
  format: vine.enum(['csv', 'xlsx', 'pdf'] as const),
})

export const listExportsValidator = vine.create({ ...pageFields })

export const fileValidator = vine.create({ token: vine.string().maxLength(1000).optional() })
