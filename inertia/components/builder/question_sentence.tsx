import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Dataset, Query } from './types'

/** What is shown, in one sentence. */
export function QuestionSentence({ query, datasets }: { query: Query; datasets: Dataset[] }) {
  const t = useTranslations('builder.sentence')
  const dataset = datasets.find(({ name }) => name === query.dataset)
  if (!dataset || query.measures.length === 0) return null
  const dimension = (name: string) =>
    dataset.dimensions.find((one) => one.name === name)?.label.toLowerCase() ?? name
  const figure = (name: string) =>
    dataset.measures.find((one) => one.name === name)?.label ??
    query.calculated.find(({ key }) => key === name)?.label ??
    name
  const parts = [
    t('figures', { dataset: dataset.label, figures: query.measures.map(figure).join(', ') }),
    query.dimensions.length > 0 && t('rows', { names: query.dimensions.map(dimension).join(', ') }),
    query.pivot && t('columns', { name: dimension(query.pivot) }),
    query.filters.length > 0 && t('filters', { count: query.filters.length }),
    query.having.length > 0 && t('having', { count: query.having.length }),
    query.top && t('top', { count: query.top.count, name: dimension(query.top.dimension) }),
  ].filter(Boolean)
  return (
    <Text size="sm" c="dimmed" role="status">
      {parts.join(' · ')}
    </Text>
  )
}
