import i18nManager from '@adonisjs/i18n/services/main'
import type { Actor } from '#shared/actor'
import { choicesOf } from '#reporting/choices'
import { PRESETS } from '#reporting/period'
import { COMPARE } from '#reporting/comparison'
import { labelled } from '#reporting/queries/report_query'
import { REPORTS } from '#reporting/registry'
import { chartOf } from '#reporting/report'

/** The reports an actor may open, in the actor's language. */
export function catalogueFor(actor: Actor) {
  const i18n = i18nManager.locale(actor.locale)
  const t = (key: string) => i18n.t(`reports.${key}`)
  const allowed = REPORTS.filter(
    ({ permission, everywhere }) => actor.can(permission) && !(everywhere && actor.scope)
  )
  return allowed.map((report) => {
    const {
      group,
      id,
      compare,
      columns,
      parameters,
      paged = false,
      needsComparison = false,
    } = report
    return {
      id,
      group,
      name: `${group}/${id}`,
      path: group === 'crm' ? `/api/v1/crm/${id}` : `/api/v1/reports/${group}/${id}`,
      title: t(`titles.${group}.${id}`),
      description: t(`descriptions.${group}.${id}`),
      presets: PRESETS,
      compare:
        compare === 'never'
          ? []
          : needsComparison
            ? COMPARE.filter((one) => one !== 'none')
            : COMPARE,
      defaultCompare: compare === 'never' ? null : compare,
      parameters: Object.keys(parameters),
      choices: choicesOf(report, {}, t),
      paged,
      chart: chartOf(report, {}),
      columns: columns({}, { compared: false }).map((column) => labelled(column, t)),
    }
  })
}
