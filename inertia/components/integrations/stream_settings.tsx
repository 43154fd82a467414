import { Select, SimpleGrid, Switch } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslations } from 'use-intl'
import type { Connection } from '~/api/types'

/** Minutes between increments of one stream; the empty one follows the connection. */
const INTERVALS = ['', '5', '15', '60', '360', '1440']

export interface StreamValues {
  streams: Record<string, boolean>
  intervals: Record<string, string>
}

export function initialStreams(streams: Connection['streams']): StreamValues {
  return {
    streams: Object.fromEntries(streams.map(({ id, enabled }) => [id, enabled])),
    intervals: Object.fromEntries(
      streams.map(({ id, everyMinutes }) => [id, String(everyMinutes ?? '')])
    ),
  }
}

/** As the API takes them. */
export function intervalsOf({ intervals }: StreamValues) {
  return Object.fromEntries(
    Object.entries(intervals).map(([id, minutes]) => [id, minutes ? Number(minutes) : null])
  )
}

interface Props {
  streams: Connection['streams']
  form: Pick<UseFormReturnType<StreamValues>, 'getInputProps'>
}

/** What is read, and how often. */
export function StreamSettings({ streams, form }: Props) {
  const t = useTranslations('integrations.settings')
  return streams.map(({ id, title, everyMinutes }) => (
    <SimpleGrid key={id} cols={{ base: 1, xs: 2 }} verticalSpacing={4}>
      <Switch label={title} {...form.getInputProps(`streams.${id}`, { type: 'checkbox' })} />
      <Select
        aria-label={t('often', { stream: title })}
        allowDeselect={false}
        data={withOwn(everyMinutes).map((value) => ({
          value,
          label: value ? t('everyMinutes', { minutes: Number(value) }) : t('asAll'),
        }))}
        {...form.getInputProps(`intervals.${id}`)}
      />
    </SimpleGrid>
  ))
}

/** An interval that was set by the API is offered as well. */
function withOwn(everyMinutes: number | null) {
  const own = String(everyMinutes ?? '')
  return INTERVALS.includes(own) ? INTERVALS : [...INTERVALS, own]
}
