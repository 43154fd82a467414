import { useDisclosure } from '@mantine/hooks'
import { IconBuildingStore } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { Places } from '~/api/types'
import { useView } from '~/hooks/use_view'
import { Switcher } from './switcher'

const PlaceDropdown = lazy(() => import('./place_dropdown'))

export function PlaceSwitcher({ places }: { places: Places }) {
  const t = useTranslations('shell.places')
  const { view } = useView()
  const [opened, { toggle, close }] = useDisclosure()
  if (places.businesses.length < 2 && places.venues.length < 2) return null

  return (
    <Switcher
      label={labelOf(places, view, t)}
      icon={<IconBuildingStore size={16} aria-hidden />}
      opened={opened}
      onToggle={toggle}
      onClose={close}
    >
      <PlaceDropdown places={places} onDone={close} />
    </Switcher>
  )
}

type View = { businessIds: string[]; venueIds: string[] }

function labelOf(
  { businesses, venues }: Places,
  { businessIds, venueIds }: View,
  t: ReturnType<typeof useTranslations<'shell.places'>>
) {
  const count = businessIds.length + venueIds.length
  if (count === 0) return t('all')
  const one = [...businesses, ...venues].find(({ id }) => id === (businessIds[0] ?? venueIds[0]))
  return count === 1 && one ? one.name : t('chosen', { count })
}
