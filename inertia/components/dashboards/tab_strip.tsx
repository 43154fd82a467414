import { Tabs } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Tab } from './types'

export interface TabsProps {
  tabs: Tab[]
  current: string
  onShow(id: string): void
}

export default function TabStrip({ tabs, current, onShow }: TabsProps) {
  const t = useTranslations('dashboards')
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
