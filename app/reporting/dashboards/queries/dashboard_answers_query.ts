import i18nManager from '@adonisjs/i18n/services/main'
import logger from '@adonisjs/core/services/logger'
import { ForbiddenError } from '#access/errors/errors'
import type { Actor } from '#shared/actor'
import { apart } from '#shared/database/apart'
import { DomainError } from '#shared/errors/domain_error'
import { openReport, type ReportContext, type ReportInput, type Subject } from '#reporting/context'
import {
  isReport,
  type DashboardQuestion,
  type ReportWidget,
  type Widget,
} from '#reporting/dashboards/layout'
import { chartOfPicture } from '#reporting/dashboards/pictures'
import { mayRead } from '#reporting/dashboards/reading'
import { findReport } from '#reporting/find_report'
import { freshnessOf, type Freshness } from '#reporting/queries/freshness_query'
import { answer, questionTo, type ReportAnswer } from '#reporting/queries/report_query'
import type { AnyReport } from '#reporting/report'

/** A widget without figures, and why. */
export interface Refusal {
  code: string
  text: string
}

export type AnsweredWidget = { widget: ReportWidget } & (
  { answered: ReportAnswer; refusal: null } | { answered: null; refusal: Refusal }
)

export interface AskedDashboard {
  context: ReportContext
  freshness: Freshness
  /** As the address says it, over what the dashboard asks by itself. */
  question: ReportInput
  contexts: Contexts
  /** Refuses reports that are not shown to whoever looks, beside those that nobody may read without the right. */
  refuse?(report: AnyReport, parameters: Record<string, unknown>): void
}

/**
 * What a dashboard is asked: as it asks by itself, unless asked otherwise.
 *
 * @throws NotFoundError, PeriodReversedError, PeriodTooLongError
 */
export async function askDashboard(
  actor: Actor,
  { preset = 'last30', compare = 'previous' }: DashboardQuestion,
  input: ReportInput,
  now = new Date()
): Promise<AskedDashboard> {
  const dated = input.preset || input.from || input.to
  const question = { ...(!dated && { preset }), compare, ...input }
  const contexts = new Contexts(actor, now)
  const context = await contexts.open(question)
  return { context, freshness: await freshnessOf(context), question, contexts }
}

/**
 * The reports of widgets, each with the rights and the reach of who asks, in the order of the widgets. One that is
 * refused or fails says so in its place, and the others stand.
 */
export async function answerWidgets(
  asked: AskedDashboard,
  widgets: Widget[]
): Promise<AnsweredWidget[]> {
  const answers: AnsweredWidget[] = []
  for (const widget of widgets.filter(isReport)) {
    try {
      const answered = await apart(() => answerWidget(asked, widget))
      answers.push({ widget, answered, refusal: null })
    } catch (error) {
      answers.push({ widget, answered: null, refusal: refusalOf(error, asked.context.actor) })
    }
  }
  return answers
}

async function answerWidget(
  { context: { actor }, freshness, question, contexts, refuse }: AskedDashboard,
  { report: name, parameters, picture, figure }: ReportWidget
): Promise<ReportAnswer> {
  const report = await findReport(actor, name)
  if (!mayRead(actor, report)) throw new ForbiddenError()
  const { question: asked, parameters: own } = questionTo(report, {
    ...known(report, question, parameters),
    ...parameters,
  })
  refuse?.(report, own)
  const context = await contexts.open(asked, report.subject)
  const answered = await answer(report, context, own)
  const chart = chartOfPicture(report, own, picture, figure)
  return { ...answered, report: { ...report, chart }, freshness }
}

/** Of what the dashboard is asked, that which the report knows and the widget leaves open. */
function known(
  report: AnyReport,
  { compare, compareFrom, compareTo, venueId, ...question }: ReportInput,
  parameters: ReportInput
): ReportInput {
  const { preset, from, to, ...places } = question
  const dated = parameters.preset || parameters.from || parameters.to
  const placed = parameters.businessId || parameters.venueId
  // The choice not to compare is no answer to a report that is nothing without it.
  const compares = !(report.needsComparison && compare === 'none') && !parameters.compare
  return {
    ...(!dated && { preset, from, to }),
    ...(!placed && places),
    ...(!placed && report.subject !== 'crm' && { venueId }),
    ...(compares && { compare, compareFrom, compareTo }),
  }
}

/** Questions that are open: one for all reports that are asked the same. */
class Contexts {
  #open = new Map<string, ReportContext>()

  constructor(
    private actor: Actor,
    private now: Date
  ) {}

  async open(question: ReportInput, subject: Subject = 'sales') {
    const key = JSON.stringify([
      subject,
      Object.entries(question)
        .filter(([, one]) => one)
        .sort(),
    ])
    const same = this.#open.get(key)
    if (same) return same
    const context = await openReport(this.actor, question, this.now, subject)
    this.#open.set(key, context)
    return context
  }
}

function refusalOf(error: unknown, { locale }: Actor): Refusal {
  const i18n = i18nManager.locale(locale)
  if (error instanceof DomainError && error.code)
    return { code: error.code, text: i18n.t(`errors.${error.code}`, error.params) }
  logger.error({ err: error }, 'a widget has no figures')
  return { code: 'E_INTERNAL', text: i18n.t('dashboards.failed') }
}
