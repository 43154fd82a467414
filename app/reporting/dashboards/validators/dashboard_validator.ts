import vine from '@vinejs/vine'
import { pageFields } from '#shared/pagination'
import { isRoleReference } from '#access/role_reference'
import { COMPARE } from '#reporting/comparison'
import { COLUMNS, MOST_ROWS_SHOWN, MOST_TABS, MOST_WIDGETS } from '#reporting/dashboards/layout'
import { PICTURES } from '#reporting/dashboards/pictures'
import { PRESETS } from '#reporting/period'
import { questionFields } from '#reporting/validators/report_validator'

const name = () => vine.string().trim().minLength(1).maxLength(80)
const id = () => vine.string().regex(/^[\w-]{1,40}$/)
const whole = (least: number, most: number) =>
  vine.number({ strict: true }).withoutDecimals().range([least, most])

const placed = {
  id: id(),
  x: whole(0, COLUMNS - 1),
  y: whole(0, 1000),
  width: whole(1, COLUMNS),
  height: whole(2, 40),
  title: vine.string().trim().maxLength(120).optional(),
}

/** A report or a text; `settleTabs` looks at what the report takes. */
const widget = () =>
  vine.object({
    ...placed,
    text: vine.string().maxLength(4000).optional().requiredIfMissing('report'),
    report: vine.string().maxLength(120).optional(),
    parameters: vine.object({}).allowUnknownProperties().optional(),
    picture: vine.enum(PICTURES).optional(),
    figure: vine.string().maxLength(80).optional(),
    columns: vine.array(vine.string().maxLength(80)).maxLength(40).distinct().optional(),
    rows: whole(1, MOST_ROWS_SHOWN).optional(),
  })

const widgets = () => vine.array(widget()).maxLength(MOST_WIDGETS)

const tabs = () =>
  vine
    .array(vine.object({ id: id(), name: name().optional(), widgets: widgets() }))
    .minLength(1)
    .maxLength(MOST_TABS)
    .distinct('id')

const question = () =>
  vine.object({ preset: vine.enum(PRESETS).optional(), compare: vine.enum(COMPARE).optional() })

export const listDashboardsValidator = vine.create({ ...pageFields })

export const createDashboardValidator = vine.create({
  name: name(),
  tabs: tabs().optional(),
  question: question().optional(),
  live: vine.boolean({ strict: true }).optional(),
})

export const updateDashboardValidator = vine.create({
  name: name().optional(),
  tabs: tabs().optional(),
  question: question().optional(),
  live: vine.boolean({ strict: true }).optional(),
  version: vine.number().withoutDecimals().optional(),
})

export const copyDashboardValidator = vine.create({ name: name().optional() })

const role = vine.createRule((value, _options, field) => {
  if (typeof value === 'string' && !isRoleReference(value))
    field.report('The {{ field }} field must be the id of a role', 'role', field)
})

export const shareDashboardValidator = vine.create({
  roles: vine.array(vine.string().use(role())).maxLength(100).distinct(),
})

/** What is asked of a dashboard: the period, the comparison and the places; of one tab or of all. */
export const askDashboardValidator = vine.create({ ...questionFields, tab: id().optional() })

/** The same of the whole of it, kept for later. */
export const keptQuestionValidator = vine.create({ ...questionFields })

export const previewDashboardValidator = vine.create({ ...questionFields, widgets: widgets() })
