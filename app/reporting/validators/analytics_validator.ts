import vine from '@vinejs/vine'
import { REPORTS } from '#reporting/registry'
import { commonFields } from '#reporting/validators/report_validator'

const ids = REPORTS.filter(({ group }) => group === 'customers').map(({ id }) => id)

export const analyticsValidator = vine.create({
  ...commonFields,
  reports: vine.array(vine.enum(ids)).minLength(1).distinct(),
})
