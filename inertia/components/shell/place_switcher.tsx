import { Button, Checkbox, Group, Popover, ScrollArea, Stack, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBuildingStore } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Places } from '~/api/types'
import { useView } from '~/hooks/use_view'
import classes from './shell.module.css'

const SEARCH_FROM = 8

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
      <Popover.Dropdown p="sm" aria-label={t('title')}>
        <PlaceList places={places} onDone={close} />
      </Popover.Dropdown>
    </Popover>
  )
}

function PlaceList({ places, onDone }: { places: Places; onDone(): void }) {
  const t = useTranslations('shell.places')
  const { view, show } = useView()
  const [search, setSearch] = useState('')
  const [chosen, choose] = useState({ businessIds: view.businessIds, venueIds: view.venueIds })
  const matches = (name: string) => name.toLowerCase().includes(search.trim().toLowerCase())

  function apply({ businessIds, venueIds }: typeof chosen) {
    onDone()
    show({ 'businessId[]': businessIds, 'venueId[]': venueIds })
  }

  return (
    <Stack gap="sm">
      {places.venues.length >= SEARCH_FROM && (
        <TextInput
          size="xs"
          data-autofocus
          placeholder={t('search')}
          aria-label={t('search')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <ScrollArea.Autosize mah={320}>
        <Stack gap={6}>
          {places.businesses.map((business) => (
            <Stack key={business.id} gap={6}>
              {places.businesses.length > 1 && matches(business.name) && (
                <Checkbox
                  label={business.name}
                  fw={560}
                  checked={chosen.businessIds.includes(business.id)}
                  onChange={() =>
                    choose({ ...chosen, businessIds: toggled(chosen.businessIds, business.id) })
                  }
                />
              )}
              {places.venues
                .filter(({ businessId, name }) => businessId === business.id && matches(name))
                .map((venue) => (
                  <Checkbox
                    key={venue.id}
                    ml={places.businesses.length > 1 ? 'lg' : 0}
                    label={venue.name}
                    checked={chosen.venueIds.includes(venue.id)}
                    onChange={() =>
                      choose({ ...chosen, venueIds: toggled(chosen.venueIds, venue.id) })
                    }
                  />
                ))}
            </Stack>
          ))}
        </Stack>
      </ScrollArea.Autosize>
      <Group justify="space-between">
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          onClick={() => apply({ businessIds: [], venueIds: [] })}
        >
          {t('all')}
        </Button>
        <Button size="xs" onClick={() => apply(chosen)}>
          {t('apply')}
        </Button>
      </Group>
    </Stack>
  )
}

function toggled(ids: string[], id: string) {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]
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
