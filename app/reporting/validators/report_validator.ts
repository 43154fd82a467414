import vine from '@vinejs/vine'
import { pageFields } from '#shared/pagination'
import { isoDate } from '#shared/iso_date'
import { COMPARE } from '#reporting/comparison'
import { PRESETS } from '#reporting/period'
import type { AnyReport } from '#reporting/report'

export const FORMATS = ['json', 'csv', 'xlsx', 'pdf'] as const
export type Format = (typeof FORMATS)[number]

const date = () => vine.string().use(isoDate())

/** One id or several; a query string with one of them is not a list. */
const ids = () =>
  vine
    .array(vine.string().uuid().toLowerCase())
    .maxLength(500)
    .parse((value) => (typeof value === 'string' ? [value] : value))
    .optional()

/** What every report may be asked for. */
export const commonFields = {
  preset: vine.enum(PRESETS).optional(),
  from: date().optional(),
  to: date().optional(),
  compare: vine.enum(COMPARE).optional(),
  compareFrom: date().optional().requiredIfExists('compareTo'),
  compareTo: date().optional().requiredIfExists('compareFrom'),
  businessId: ids(),
}

/** What narrows each subject. */
export const subjectFields = {
  sales: { venueId: ids() },
  crm: { pipelineId: ids(), managerId: ids() },
}

/** What is asked of several reports at once. */
export const questionFields = { ...commonFields, ...subjectFields.sales }

export const questionValidator = vine.create(questionFields)

/** By their own parameters: a saved report shares those of the report it is made from. */
const known = new WeakMap<object, ReturnType<typeof compile>>()

/** The validator of a report's question: the common parameters and its own. */
export function reportValidator(report: AnyReport) {
  const validator = known.get(report.parameters) ?? compile(report)
  known.set(report.parameters, validator)
  return validator
}

function compile(report: AnyReport) {
  return vine.create({
    ...commonFields,
    ...(subjectFields[report.subject ?? 'sales'] as {}),
    ...pageFields,
    ...(report.parameters as {}),
    format: vine.enum(FORMATS).optional(),
  })
}
