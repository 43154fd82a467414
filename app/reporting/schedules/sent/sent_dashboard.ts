import type { Actor } from '#shared/actor'
import { widgetsOf } from '#reporting/dashboards/layout'
import { answerWidgets, askDashboard } from '#reporting/dashboards/queries/dashboard_answers_query'
import { printedDashboard } from '#reporting/dashboards/queries/dashboard_data_query'
import { showDashboard } from '#reporting/dashboards/queries/dashboards_query'
import { keptQuestionValidator } from '#reporting/dashboards/validators/dashboard_validator'
import { ScheduleMakerGoneError } from '#reporting/schedules/errors'
import { narrowed } from '#reporting/schedules/narrow'
import type { Sent } from '#reporting/schedules/sent/sent'

/**
 * The maker's dashboard with the figures of the recipient: a widget that is not the recipient's to see says so.
 *
 * @throws NotFoundError, ScheduleMakerGoneError, OutOfReachError, PeriodReversedError, PeriodTooLongError
 */
export async function sentDashboard(
  { maker, reader }: { maker: Actor | null; reader: Actor },
  { id, parameters }: { id: string; parameters: Record<string, unknown> },
  dueAt: Date
): Promise<Sent> {
  if (!maker) throw new ScheduleMakerGoneError()
  const dashboard = await showDashboard(maker.speaking(reader.locale), id)
  const input = await keptQuestionValidator.validate(await narrowed(reader, parameters))
  const asked = await askDashboard(reader, dashboard.question, input, dueAt)
  const answers = await answerWidgets(asked, widgetsOf(dashboard.tabs))
  return {
    title: dashboard.name,
    context: asked.context,
    path: `/dashboards/${id}`,
    pending: false,
    table: null,
    file: () => printedDashboard(dashboard, asked, answers),
  }
}
