import i18nManager from '@adonisjs/i18n/services/main'
import type { Actor } from '#shared/actor'
import { DATASETS } from '#reporting/builder/datasets/datasets'
import type { Dataset } from '#reporting/builder/datasets/dataset'
import { dimensionOf } from '#reporting/builder/dimensions'
import { MEASURES, type MeasureName } from '#reporting/measures'

/** What an actor may put questions together about, in the actor's language. */
export function datasetsFor(actor: Actor) {
  const i18n = i18nManager.locale(actor.locale)
  const t = (key: string) => i18n.t(`reports.${key}`)
  const worded = (key: string) => ({
    label: t(`columns.${key}.label`),
    definition: t(`columns.${key}.definition`),
  })
  return DATASETS.filter(({ permission }) => actor.can(permission)).map((dataset) => ({
    name: dataset.name,
    subject: dataset.subject,
    label: t(`datasets.${dataset.name}.label`),
    text: t(`datasets.${dataset.name}.definition`),
    dimensions: dimensionsFor(actor, dataset).map((name) => {
      const { type, unit } = dimensionOf(name)
      return { name, type, unit, ...worded(name) }
    }),
    measures: Object.keys(dataset.measures).map((name) => ({
      name,
      unit: MEASURES[name as MeasureName].unit,
      ...worded(name),
    })),
  }))
}

/** Some are known of the whole organization only. */
function dimensionsFor({ scope }: Actor, { dimensions, sources, settle }: Dataset) {
  if (scope === null || !settle) return dimensions
  const [own] = sources
  return dimensions.filter((name) => dimensionOf(name).type === 'time' || name in own.dimensions)
}
