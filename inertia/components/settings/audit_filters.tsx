import { Button, Group, Select, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { AuditAsked, AuditChoices } from './audit_types'

interface Props {
  asked: AuditAsked
  choices: AuditChoices
  onAsk(changes: Record<string, string | null>): void
}

const NOTHING = {
  userId: null,
  action: null,
  subjectType: null,
  subjectId: null,
  from: null,
  to: null,
}
const options = (list: { id: string; name: string }[]) =>
  list.map(({ id, name }) => ({ value: id, label: name }))

export default function AuditFilters({ asked, choices, onAsk }: Props) {
  const t = useTranslations('settings.audit.filters')
  const filtered = Object.keys(NOTHING).some((name) => asked[name as keyof typeof NOTHING])
  const day = (name: 'from' | 'to') => (
    <TextInput
      type="date"
      label={t(name)}
      value={asked[name] ?? ''}
      onChange={({ currentTarget }) => onAsk({ [name]: currentTarget.value || null })}
    />
  )

  return (
    <search>
      <Group align="end" gap="sm" mb="md">
        <Select
          label={t('who')}
          placeholder={t('anyone')}
          data={options(choices.people)}
          value={asked.userId ?? null}
          onChange={(userId) => onAsk({ userId })}
          searchable
          clearable
        />
        <Select
          label={t('what')}
          placeholder={t('anything')}
          data={options(choices.actions)}
          value={asked.action ?? null}
          onChange={(action) => onAsk({ action })}
          searchable
          clearable
        />
        {day('from')}
        {day('to')}
        {filtered && (
          <Button variant="subtle" onClick={() => onAsk(NOTHING)}>
            {t('clear')}
          </Button>
        )}
      </Group>
    </search>
  )
}
