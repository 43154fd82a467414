import vine from '@vinejs/vine'
import { queryFields } from '#reporting/builder/validators/query_validator'
import { pageFields } from '#shared/pagination'

const parameters = () => vine.object({}).allowUnknownProperties()

/** A ready report or a query; what it may be asked is looked at by the report itself. */
const content = vine.union([
  vine.union.if(
    (value) => vine.helpers.isObject(value) && 'query' in value,
    vine.object({ query: queryFields.clone(), parameters: parameters() })
  ),
  vine.union.else(vine.object({ report: vine.string().maxLength(80), parameters: parameters() })),
])

const name = () => vine.string().trim().minLength(1).maxLength(120)
const note = () => vine.string().trim().maxLength(2000)

export const savedListValidator = vine.create({
  ...pageFields,
  search: vine.string().trim().maxLength(100).optional(),
})

export const saveValidator = vine.create({
  name: name(),
  note: note().nullable().optional(),
  content,
})

export const changeValidator = vine.create({
  name: name().optional(),
  note: note().nullable().optional(),
  content: content.clone().optional(),
})

export const duplicateValidator = vine.create({ name: name() })

export const shareValidator = vine.create({
  roles: vine.array(vine.string().maxLength(60)).maxLength(100).distinct(),
})

export const versionValidator = vine.create({
  params: vine.object({ version: vine.number().withoutDecimals().positive() }),
})
