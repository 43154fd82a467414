import vine from '@vinejs/vine'
import { CHARTS, MOST } from '#reporting/builder/query'
import { commonFields, subjectFields } from '#reporting/validators/report_validator'
import { pageFields } from '#shared/pagination'

/** Words of the dataset, looked up and never made a part of SQL. */
const name = () => vine.string().maxLength(40)

const value = () =>
  vine.unionOfTypes([vine.string().maxLength(200), vine.number(), vine.literal(null)])

/** The shape of a question; what its names mean is looked at by `readQuery`. */
export const queryFields = vine.object({
  dataset: name(),
  dimensions: vine.array(name()).maxLength(MOST.dimensions).optional(),
  pivot: name().nullable().optional(),
  measures: vine.array(name()).minLength(1).maxLength(MOST.measures),
  calculated: vine
    .array(
      vine.object({
        key: vine.string().regex(/^c[1-9]\d?$/),
        label: vine.string().trim().minLength(1).maxLength(80),
        unit: vine.enum(['money', 'percent', 'number'] as const),
        formula: vine.string().trim().minLength(1).maxLength(MOST.formula),
      })
    )
    .maxLength(MOST.calculated)
    .optional(),
  filters: vine
    .array(
      vine.object({
        dimension: name(),
        op: vine.enum(['in', 'notIn', 'contains', 'gte', 'lte'] as const),
        values: vine.array(value().nullable()).minLength(1).maxLength(MOST.values),
      })
    )
    .maxLength(MOST.filters)
    .optional(),
  having: vine
    .array(
      vine.object({
        measure: name(),
        op: vine.enum(['gte', 'lte'] as const),
        value: vine.number().range([-1e12, 1e12]),
      })
    )
    .maxLength(MOST.filters)
    .optional(),
  sort: vine
    .object({ by: name(), direction: vine.enum(['asc', 'desc'] as const) })
    .nullable()
    .optional(),
  limit: vine.number().withoutDecimals().range([1, MOST.rows]).nullable().optional(),
  top: vine
    .object({
      dimension: name(),
      count: vine.number().withoutDecimals().range([1, MOST.top]),
      by: name(),
    })
    .nullable()
    .optional(),
  chart: vine.enum(CHARTS).optional(),
})

/** In an address a question is the text of its JSON. */
const query = () =>
  queryFields.clone().parse((written) => {
    if (typeof written !== 'string') return written
    try {
      return JSON.parse(written)
    } catch {
      return written
    }
  })

export const runValidator = vine.create({ query: query() })

export const builderPageValidator = vine.create({
  ...commonFields,
  ...subjectFields.sales,
  ...subjectFields.crm,
  q: query().optional(),
  saved: vine.string().uuid().toLowerCase().optional(),
  page: pageFields.page,
})

export const valuesValidator = vine.create({
  ...commonFields,
  dataset: name(),
  dimension: name(),
  search: vine.string().trim().maxLength(100).optional(),
})
