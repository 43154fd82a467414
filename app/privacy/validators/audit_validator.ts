import vine from '@vinejs/vine'
import { isoDate } from '#shared/iso_date'
import { pageFields } from '#shared/pagination'

const text = () => vine.string().trim().minLength(1).maxLength(100).optional()

const filter = {
  userId: vine.string().uuid().toLowerCase().optional(),
  action: text(),
  subjectType: text(),
  subjectId: text(),
  from: vine.string().use(isoDate()).optional(),
  to: vine.string().use(isoDate()).optional(),
}

export const browseAuditValidator = vine.create({ ...filter, ...pageFields })
export const exportAuditValidator = vine.create({
  ...filter,
  format: vine.enum(['csv', 'xlsx'] as const).optional(),
})
