import { errors } from '@vinejs/vine'
import i18nManager from '@adonisjs/i18n/services/main'
import type { Actor } from '#shared/actor'
import { COLUMNS, MOST_WIDGETS, overlap, type Tab, type Widget } from '#reporting/dashboards/layout'
import { picturesOf, type Picture } from '#reporting/dashboards/pictures'
import { UnknownReportError } from '#reporting/errors'
import { findReport } from '#reporting/find_report'
import type { AnyReport } from '#reporting/report'
import { reportValidator } from '#reporting/validators/report_validator'

/** A widget as its validator let it through. */
interface GivenWidget {
  id: string
  x: number
  y: number
  width: number
  height: number
  title?: string
  text?: string
  report?: string
  parameters?: Record<string, unknown>
  picture?: Picture
  figure?: string
  columns?: string[]
  rows?: number
}

export interface GivenTab {
  id: string
  name?: string
  widgets: GivenWidget[]
}

interface Mistake {
  field: string
  message: string
  rule: string
}

/**
 * Widgets as they are kept: each a report that exists, with parameters that it takes and a picture that suits it, or a
 * text; none beyond the grid or over another. All mistakes are told at once, under their places: `tabs.0.widgets.3.picture`.
 *
 * @throws E_VALIDATION_ERROR
 */
export async function settleTabs(actor: Actor, tabs: GivenTab[]): Promise<Tab[]> {
  const mistakes: Mistake[] = []
  const settled: Tab[] = []
  const ids = new Set<string>()
  for (const [at, { widgets, ...tab }] of tabs.entries()) {
    const path = `tabs.${at}.widgets`
    const own = await settleAll(actor, widgets, path, mistakes)
    widgets.forEach(({ id }, place) => {
      if (ids.has(id)) mistakes.push(mistake(actor, `${path}.${place}.id`, 'twice'))
      ids.add(id)
    })
    settled.push({ ...tab, widgets: own })
  }
  if (ids.size > MOST_WIDGETS)
    mistakes.push(mistake(actor, 'tabs', 'tooMany', { most: MOST_WIDGETS }))
  if (mistakes.length > 0) throw new errors.E_VALIDATION_ERROR(mistakes)
  return settled
}

/** The same for widgets that are only to be looked at. @throws E_VALIDATION_ERROR */
export async function settleWidgets(actor: Actor, widgets: GivenWidget[]): Promise<Widget[]> {
  const mistakes: Mistake[] = []
  const settled = await settleAll(actor, widgets, 'widgets', mistakes)
  if (mistakes.length > 0) throw new errors.E_VALIDATION_ERROR(mistakes)
  return settled
}

async function settleAll(actor: Actor, widgets: GivenWidget[], path: string, mistakes: Mistake[]) {
  const settled: Widget[] = []
  for (const [at, widget] of widgets.entries()) {
    const found: Mistake[] = []
    if (widget.x + widget.width > COLUMNS) found.push(mistake(actor, 'width', 'beyond'))
    if (widgets.slice(0, at).some((other) => overlap(other, widget)))
      found.push(mistake(actor, 'y', 'overlap'))
    const own = await settle(actor, widget, found)
    if (own) settled.push(own)
    mistakes.push(...found.map((one) => ({ ...one, field: `${path}.${at}.${one.field}` })))
  }
  return settled
}

async function settle(
  actor: Actor,
  { text, report: name, picture = 'chart', parameters = {}, ...rest }: GivenWidget,
  mistakes: Mistake[]
): Promise<Widget | null> {
  const { figure, columns, rows, ...placed } = rest
  if (name === undefined) return { ...placed, text: text ?? '' }

  const report = await findReport(actor, name).catch((error) => {
    if (!(error instanceof UnknownReportError) && error.status !== 404) throw error
    return null
  })
  if (!report) {
    mistakes.push(mistake(actor, 'report', 'report'))
    return null
  }
  const asked = await parametersOf(report, parameters, mistakes)
  const whole = { ...report.settled, ...asked }
  if (!picturesOf(report, whole).includes(picture))
    mistakes.push(mistake(actor, 'picture', 'picture'))

  const known = report.columns(whole, { compared: true })
  if (figure !== undefined && !known.some(({ key, measure }) => measure && key === figure))
    mistakes.push(mistake(actor, 'figure', 'column', { column: figure }))
  for (const column of columns ?? [])
    if (!known.some(({ key }) => key === column))
      mistakes.push(mistake(actor, 'columns', 'column', { column }))
  return { ...placed, report: name, parameters: asked, picture, figure, columns, rows }
}

/** What a report takes; how an answer is cut or sent is no part of it. */
async function parametersOf(report: AnyReport, given: object, mistakes: Mistake[]) {
  try {
    const { format, page, perPage, ...asked } = await reportValidator(report).validate(given)
    return asked
  } catch (error) {
    if (!(error instanceof errors.E_VALIDATION_ERROR)) throw error
    for (const one of error.messages as Mistake[])
      mistakes.push({ ...one, field: `parameters.${one.field}` })
    return {}
  }
}

function mistake(actor: Actor, field: string, rule: string, values = {}): Mistake {
  const i18n = i18nManager.locale(actor.locale)
  return { field, rule, message: i18n.t(`dashboards.mistakes.${rule}`, values) }
}
