import i18nManager from '@adonisjs/i18n/services/main'
import type { Actor } from '#shared/actor'
import { choicesOf } from '#reporting/choices'
import { picturesOf } from '#reporting/dashboards/pictures'
import { mayRead } from '#reporting/dashboards/reading'
import { labelled } from '#reporting/queries/report_query'
import { REPORTS } from '#reporting/registry'
import { chartOf, type AnyReport } from '#reporting/report'
import { listSaved } from '#reporting/saved/queries/saved_reports_query'
import { openSaved } from '#reporting/saved/queries/saved_report_query'

/** A choice shows them all; no tenant comes near this many. */
const ALL = 500

/** Reports that a widget may show to the actor, and how: those of Krug, then saved ones. */
export async function widgetReports(actor: Actor) {
  const i18n = i18nManager.locale(actor.locale)
  const t = (key: string) => i18n.t(`reports.${key}`)
  const saved = await listSaved(actor, { perPage: ALL })
  const opened = await Promise.all(
    saved.rows.map(async ({ id, name, note }) => ({
      ...describe(await openSaved(actor, id), t),
      title: name,
      description: note,
    }))
  )
  const ready = REPORTS.filter((report) => mayRead(actor, report)).map((report) => ({
    ...describe(report, t),
    title: t(`titles.${report.group}.${report.id}`),
    description: t(`descriptions.${report.group}.${report.id}`),
  }))
  return [...ready, ...opened]
}

function describe(report: AnyReport, t: (key: string) => string) {
  const { group, id, settled = {} } = report
  return {
    name: `${group}/${id}`,
    group,
    chart: chartOf(report, settled),
    pictures: picturesOf(report, settled),
    choices: choicesOf(report, settled, t),
    columns: report.columns(settled, { compared: false }).map((column) => labelled(column, t)),
  }
}
