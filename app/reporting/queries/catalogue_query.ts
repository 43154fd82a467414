import i18nManager from '@adonisjs/i18n/services/main'
import type { Actor } from '#shared/actor'
import { PRESETS } from '#reporting/period'
import { COMPARE } from '#reporting/comparison'
import { REPORTS } from '#reporting/registry'
import { chartOf } from '#reporting/report'

/** The reports an actor may open, in the actor's language. */
export function catalogueFor(actor: Actor) {
  const i18n = i18nManager.locale(actor.locale)
  const allowed = REPORTS.filter(({ permission }) => actor.can(permission))
  return allowed.map((report) => {
    const { group, id, compare, columns, parameters, paged = false, needsComparison } = report
    return {
      id,
      group,
      path: group === 'crm' ? `/api/v1/crm/${id}` : `/api/v1/reports/${group}/${id}`,
      title: i18n.t(`reports.titles.${group}.${id}`),
      description: i18n.t(`reports.descriptions.${group}.${id}`),
      presets: PRESETS,
      compare:
        compare === 'never'
          ? []
          : needsComparison
            ? COMPARE.filter((one) => one !== 'none')
            : COMPARE,
      defaultCompare: compare === 'never' ? null : compare,
      parameters: Object.keys(parameters),
      paged,
      chart: chartOf(report),
      columns: columns({}).map((column) => ({
        ...column,
        label: i18n.t(`reports.columns.${column.key}.label`),
        definition: i18n.t(`reports.columns.${column.key}.definition`),
      })),
    }
  })
}
