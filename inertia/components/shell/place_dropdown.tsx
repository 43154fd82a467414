import { Button, Checkbox, Group, Popover, ScrollArea, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Places } from '~/api/types'
import { useView } from '~/hooks/use_view'

const SEARCH_FROM = 8

interface Props {
  places: Places
  onDone(): void
}

/** What the switcher opens; it comes after the page. */
export default function PlaceDropdown(props: Props) {
  const t = useTranslations('shell.places')
  return (
    <Popover.Dropdown p="sm" aria-label={t('title')}>
      <PlaceList {...props} />
    </Popover.Dropdown>
  )
}

function PlaceList({ places, onDone }: Props) {
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
