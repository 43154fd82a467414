import type { Actor } from '#shared/actor'
import type { ReportInput } from '#reporting/context'
import { dashboardJson } from '#reporting/dashboards/dashboard_json'
import { dashboardPdf } from '#reporting/dashboards/dashboard_pdf'
import { UnknownTabError } from '#reporting/dashboards/errors'
import { widgetsOf, type Tab } from '#reporting/dashboards/layout'
import {
  answerWidgets,
  askDashboard,
  type AnsweredWidget,
  type AskedDashboard,
} from '#reporting/dashboards/queries/dashboard_answers_query'
import { showDashboard } from '#reporting/dashboards/queries/dashboards_query'
import { settleWidgets, type GivenTab } from '#reporting/dashboards/settle_tabs'

/**
 * All figures of a dashboard, or of one of its tabs, in one answer.
 *
 * @throws NotFoundError, UnknownTabError, PeriodReversedError, PeriodTooLongError
 */
export async function dashboardData(
  actor: Actor,
  id: string,
  { tab, ...input }: ReportInput & { tab?: string },
  now = new Date()
) {
  const { tabs, question } = await showDashboard(actor, id)
  const shown = tab === undefined ? tabs : [tabCalled(tabs, tab)]
  return answerDashboard(await askDashboard(actor, question, input, now), shown)
}

export async function answerDashboard(asked: AskedDashboard, tabs: Tab[]) {
  return dashboardJson(asked, await answerWidgets(asked, widgetsOf(tabs)))
}

/** The same of widgets that are only to be looked at. @throws E_VALIDATION_ERROR, NotFoundError, PeriodReversedError, PeriodTooLongError */
export async function previewData(
  actor: Actor,
  widgets: GivenTab['widgets'],
  input: ReportInput,
  now = new Date()
) {
  const settled = await settleWidgets(actor, widgets)
  const asked = await askDashboard(actor, {}, input, now)
  return dashboardJson(asked, await answerWidgets(asked, settled))
}

/** All of it, tab by tab, to print. Refuses as `dashboardData` does. */
export async function dashboardFile(
  actor: Actor,
  id: string,
  input: ReportInput,
  now = new Date()
) {
  const dashboard = await showDashboard(actor, id)
  const asked = await askDashboard(actor, dashboard.question, input, now)
  const answers = await answerWidgets(asked, widgetsOf(dashboard.tabs))
  return printedDashboard(dashboard, asked, answers)
}

export async function printedDashboard(
  dashboard: Parameters<typeof dashboardPdf>[0],
  asked: AskedDashboard,
  answers: AnsweredWidget[]
) {
  const { from, to } = asked.context.period
  return {
    name: `dashboard_${from}_${to}.pdf`,
    content: await dashboardPdf(dashboard, asked, answers),
  }
}

/** @throws UnknownTabError */
export function tabCalled(tabs: Tab[], wanted: string) {
  const tab = tabs.find(({ id }) => id === wanted)
  if (!tab) throw new UnknownTabError({}, 'tab')
  return tab
}
