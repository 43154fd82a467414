import vine from '@vinejs/vine'
import { listFields } from '#customers/validators/customer_validator'
import { pageFields } from '#shared/pagination'

/** A tree of any shape is looked at by `parseConditions`, which says what is wrong and where. */
const conditions = () => vine.object({}).allowUnknownProperties()

export const listSegmentsValidator = vine.create({ ...pageFields })

export const saveSegmentValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(80),
  conditions: conditions(),
})

export const previewSegmentValidator = vine.create({ conditions: conditions() })

export const segmentCustomersValidator = vine.create(listFields)
