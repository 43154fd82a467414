import { Skeleton } from '@mantine/core'
import { lazy } from 'react'
import { Later } from '~/components/ui/later'
import type { TabsProps } from './tab_strip'

const TabStrip = lazy(() => import('./tab_strip'))

/** The tabs of a dashboard; one alone needs none. */
export function TabBar(props: TabsProps) {
  if (props.tabs.length < 2) return null
  return (
    <Later fallback={<Skeleton height={37} mb="md" />}>
      <TabStrip {...props} />
    </Later>
  )
}
