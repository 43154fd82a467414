import type { Actor } from '#shared/actor'
import { NotFoundError } from '#shared/errors/not_found'
import { ForbiddenError } from '#access/errors/errors'
import { dashboardJson } from '#reporting/dashboards/dashboard_json'
import { widgetsOf } from '#reporting/dashboards/layout'
import { answerWidgets, askDashboard } from '#reporting/dashboards/queries/dashboard_answers_query'
import { showDashboard } from '#reporting/dashboards/queries/dashboards_query'
import {
  EmbedFixedError,
  EmbedNamesPeopleError,
  EmbedPlacesError,
  EmbedStoppedError,
} from '#reporting/embeds/errors'
import type { EmbedLink, Narrowing } from '#reporting/embeds/link'
import type Embed from '#reporting/embeds/models/embed'
import { UnknownReportError } from '#reporting/errors'
import { toJson } from '#reporting/formatters/json'
import { namesPeople } from '#reporting/names_people'
import { pageOfReport, runReport } from '#reporting/queries/report_query'
import type { AnyReport } from '#reporting/report'
import { openReference } from '#reporting/report_reference'
import { OutOfReachError } from '#reporting/schedules/errors'
import { narrowed } from '#reporting/schedules/narrow'

/** As many rows as a reader scrolls through. */
const ROWS = 200

/**
 * What an embed shows to whoever looks.
 *
 * @param viewer as `openEmbed` says
 * @param asked what they ask otherwise, where the embed leaves it open
 * @throws EmbedFixedError, EmbedPlacesError, EmbedStoppedError, EmbedNamesPeopleError, and what the report refuses
 */
export async function embedData(
  viewer: Actor,
  embed: Embed,
  { narrowing }: EmbedLink,
  asked: Narrowing,
  now = new Date()
) {
  assertOpen(embed, asked)
  const question = over(over(embed.parameters, narrowing), asked)
  try {
    return embed.report
      ? { report: await reportFor(viewer, embed.report, question, now), dashboard: null }
      : { report: null, dashboard: await dashboardFor(viewer, embed.dashboard!, question, now) }
  } catch (error) {
    if (error instanceof ForbiddenError || error instanceof UnknownReportError)
      throw new EmbedStoppedError()
    if (error instanceof OutOfReachError) throw new EmbedPlacesError({}, 'venueId')
    throw error
  }
}

/** @throws EmbedNamesPeopleError, and what the report refuses */
export async function reportFor(
  viewer: Actor,
  name: string,
  parameters: Record<string, unknown>,
  now: Date
) {
  const { report, question } = await openReference(viewer, {
    report: name,
    parameters: await narrowed(viewer, parameters),
  })
  refuseNames(report, question)
  const whole = await runReport(viewer, report, question, now)
  return publicly(toJson(pageOfReport(whole, { perPage: ROWS }).answered))
}

async function dashboardFor(
  viewer: Actor,
  id: string,
  parameters: Record<string, unknown>,
  now: Date
) {
  const { name, live, tabs, question } = await showDashboard(viewer, id).catch(stopped)
  const asked = await askDashboard(viewer, question, await narrowed(viewer, parameters), now)
  const answers = await answerWidgets({ ...asked, refuse: refuseNames }, widgetsOf(tabs))
  const data = dashboardJson(asked, answers)
  const widgets = Object.entries(data.widgets).map(([widget, one]) => [
    widget,
    { ...one, answer: one.answer && publicly(one.answer) },
  ])
  return {
    ...{ name, live, tabs },
    data: publicly({ ...data, widgets: Object.fromEntries(widgets) as typeof data.widgets }),
  }
}

function stopped(error: unknown): never {
  if (error instanceof NotFoundError) throw new EmbedStoppedError()
  throw error
}

/** @throws EmbedNamesPeopleError */
export function refuseNames(report: AnyReport, parameters: Record<string, unknown>) {
  if (namesPeople(report, parameters)) throw new EmbedNamesPeopleError({}, 'report')
}

/** The question tells of people and ids as well, which are nobody's business here. */
function publicly<A extends { filters: { venues: object[] } }>(answer: A) {
  const venues = answer.filters.venues as { name: string; business: string }[]
  return {
    ...answer,
    filters: { venues: venues.map(({ name, business }) => ({ name, business })) },
    choices: [],
  }
}

/** @throws EmbedFixedError */
function assertOpen({ open }: Embed, { preset, from, to, businessId, venueId }: Narrowing) {
  if ((preset || from || to) && !open.includes('period')) throw new EmbedFixedError({}, 'preset')
  if ((businessId || venueId) && !open.includes('places')) throw new EmbedFixedError({}, 'venueId')
}

/** What belongs together is said as a whole: a day in place of a preset, a venue in place of a business. */
function over(settled: Record<string, unknown>, asked: Narrowing): Record<string, unknown> {
  const { preset, from, to, businessId, venueId, ...rest } = settled
  const dated = asked.preset || asked.from || asked.to
  const placed = asked.businessId || asked.venueId
  return {
    ...rest,
    ...(!dated && { preset, from, to }),
    ...(!placed && { businessId, venueId }),
    ...asked,
  }
}
