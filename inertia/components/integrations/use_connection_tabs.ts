import { usePage } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import type { Connection, VenueMapping } from '~/api/types'
import { useCan } from '~/hooks/use_can'

const TABS = [
  { id: 'runs', needs: 'connections.read' },
  { id: 'venues', needs: 'connections.read' },
  { id: 'words', needs: 'connections.read' },
  { id: 'quarantine', needs: 'quarantine.read' },
  { id: 'settings', needs: 'connections.manage' },
] as const

/** The tabs of a connection as links; a number tells where something waits. */
export function useConnectionTabs(connection: Connection, mappings: VenueMapping[]) {
  const t = useTranslations('integrations.tabs')
  const can = useCan()
  const { url } = usePage()
  const [path, search] = url.split('?')
  const wanted = new URLSearchParams(search).get('tab')
  // A file has no schedule and no credentials; it need not name venues either.
  const needless = { settings: true, venues: mappings.length === 0 }
  const offered = TABS.filter(
    ({ id }) => connection.source === 'http' || !needless[id as keyof typeof needless]
  )
  const tab = offered.find(({ id }) => id === wanted)?.id ?? 'runs'
  const counts: Partial<Record<(typeof TABS)[number]['id'], number>> = {
    venues: mappings.filter(({ state }) => state === 'new').length,
    quarantine: connection.quarantineOpen,
  }

  const tabs = offered
    .filter(({ needs }) => can(needs))
    .map(({ id }) => ({
      href: `${path}?tab=${id}`,
      label: counts[id] ? `${t(id)} (${counts[id]})` : t(id),
      current: id === tab,
    }))
  return { tab, tabs }
}
