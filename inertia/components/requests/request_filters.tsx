import { Button, Group, Select } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Asked, Choices } from './types'

interface Props {
  asked: Asked
  choices: Choices
  /** Whose requests are shown, where it is one person. */
  customer: { name: string | null } | null
  onAsk(changes: Record<string, string | null>): void
}

const STATES = ['open', 'fulfilled', 'refused'] as const
const URGENCIES = ['overdue', 'soon', 'later'] as const
const NOTHING = { state: null, kind: null, urgency: null, customerId: null }

export default function RequestFilters({ asked, choices, customer, onAsk }: Props) {
  const t = useTranslations('requests')
  const filtered = Object.keys(NOTHING).some((name) => asked[name as keyof typeof NOTHING])

  return (
    <search>
      <Group align="end" gap="sm" mb="md">
        <Select
          label={t('filters.state')}
          placeholder={t('filters.anyState')}
          data={STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
          value={asked.state ?? null}
          onChange={(state) => onAsk({ state })}
          clearable
        />
        <Select
          label={t('filters.kind')}
          placeholder={t('filters.anyKind')}
          data={choices.kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          value={asked.kind ?? null}
          onChange={(kind) => onAsk({ kind })}
          clearable
        />
        <Select
          label={t('filters.urgency')}
          placeholder={t('filters.anyUrgency')}
          data={URGENCIES.map((value) => ({ value, label: t(`urgencies.${value}`) }))}
          value={asked.urgency ?? null}
          onChange={(urgency) => onAsk({ urgency })}
          clearable
        />
        {customer && (
          <Button variant="light" onClick={() => onAsk({ customerId: null })}>
            {t('filters.of', { name: customer.name ?? t('nameless') })}
          </Button>
        )}
        {filtered && (
          <Button variant="subtle" onClick={() => onAsk(NOTHING)}>
            {t('filters.clear')}
          </Button>
        )}
      </Group>
    </search>
  )
}
