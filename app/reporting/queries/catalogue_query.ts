import i18nManager from '@adonisjs/i18n/services/main'
import type { Actor } from '#shared/actor'
import { PRESETS } from '#reporting/period'
import { COMPARE } from '#reporting/comparison'
import { REPORTS } from '#reporting/registry'

/** The reports an actor may open, in the actor's language. */
export function catalogueFor(actor: Actor) {
  const i18n = i18nManager.locale(actor.locale)
  const allowed = REPORTS.filter(
    ({ permission, everywhere }) => actor.can(permission) && !(everywhere && actor.scope)
  )
  return allowed.map(
    ({
      group,
      id,
      compare,
      columns,
      chart,
      parameters,
      paged = false,
      needsComparison = false,
    }) => ({
      id,
      group,
      path: `/api/v1/reports/${group}/${id}`,
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
      chart,
      columns: columns({}).map((column) => ({
        ...column,
        label: i18n.t(`reports.columns.${column.key}.label`),
        definition: i18n.t(`reports.columns.${column.key}.definition`),
      })),
    })
  )
}
