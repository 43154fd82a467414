import { Button, Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBuildingStore } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { Places } from '~/api/types'
import { Later } from '~/components/ui/later'
import { useView } from '~/hooks/use_view'
import classes from './shell.module.css'

const PlaceDropdown = lazy(() => import('./place_dropdown'))

export function PlaceSwitcher({ places }: { places: Places }) {
  const t = useTranslations('shell.places')
  const { view } = useView()
  const [opened, { toggle, close }] = useDisclosure()
  if (places.businesses.length < 2 && places.venues.length < 2) return null

  return (
    <Popover
      opened={opened}
      onDismiss={close}
      position="bottom-start"
      shadow="md"
      width={300}
      trapFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          onClick={toggle}
          className={classes.trigger}
          leftSection={<IconBuildingStore size={16} aria-hidden />}
        >
          {labelOf(places, view, t)}
        </Button>
      </Popover.Target>
      <Later>
        <PlaceDropdown places={places} onDone={close} />
      </Later>
    </Popover>
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
