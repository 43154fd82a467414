import { Group, Select } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Places } from '~/api/types'
import { PRESETS } from '~/hooks/periods'

interface Props {
  /** Under which period it stands now; nothing for days that were chosen. */
  period: string | null
  open: ('period' | 'places')[]
  places: Places | null
  asked: Record<string, string>
  onAsk(asked: Record<string, string>): void
}

/** What is left to whoever looks. */
export default function Questions({ period, open, places, asked, onAsk }: Props) {
  const t = useTranslations('embeds.page')
  const presets = useTranslations('shell.period.presets')
  const { venues = [], businesses = [] } = places ?? {}
  const ask = (name: string, value: string | null) => {
    const { [name]: _before, ...rest } = asked
    onAsk(value ? { ...rest, [name]: value } : rest)
  }

  return (
    <Group gap="xs">
      {open.includes('period') && (
        <Select
          aria-label={t('period')}
          placeholder={t('period')}
          data={PRESETS.map((value) => ({ value, label: presets(value) }))}
          value={asked.preset ?? period}
          onChange={(value) => ask('preset', value)}
          allowDeselect={false}
        />
      )}
      {venues.length > 1 && (
        <Select
          aria-label={t('venue')}
          placeholder={t('everywhere')}
          clearable
          searchable={venues.length > 10}
          data={businesses
            .map(({ id, name }) => ({
              group: name,
              items: venues
                .filter(({ businessId }) => businessId === id)
                .map((venue) => ({ value: venue.id, label: venue.name })),
            }))
            .filter(({ items }) => items.length > 0)}
          value={asked['venueId[]'] ?? null}
          onChange={(value) => ask('venueId[]', value)}
        />
      )}
    </Group>
  )
}
