import { Tabs } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Tab } from './types'

interface Props {
  tabs: Tab[]
  current: string
  onShow(id: string): void
}

/** The tabs of a dashboard; one alone needs none. */
export function TabBar({ tabs, current, onShow }: Props) {
  const t = useTranslations('dashboards')
  if (tabs.length < 2) return null
  return (
    <Tabs value={current} onChange={(id) => id && onShow(id)} mb="md">
      <Tabs.List aria-label={t('tabs.title')}>
        {tabs.map(({ id, name }) => (
          <Tabs.Tab key={id} value={id}>
            {name ?? t('tabs.first')}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
