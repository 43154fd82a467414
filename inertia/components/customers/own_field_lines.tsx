import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { OwnFields } from './types'

export type Line = { name: string; value: string }

interface Props {
  lines: Line[]
  error?: ReactNode
  onChange(lines: Line[]): void
}

/** Fields of the organization's own: a name and a value each. */
export function OwnFieldLines({ lines, error, onChange }: Props) {
  const t = useTranslations('customers.form')
  const change = (at: number, part: Partial<Line>) =>
    onChange(lines.map((line, index) => (index === at ? { ...line, ...part } : line)))

  return (
    <Stack gap="xs">
      {lines.length > 0 && (
        <Text size="sm" fw={500}>
          {t('own')}
        </Text>
      )}
      {lines.map((line, at) => (
        <Group key={at} gap="xs" wrap="nowrap">
          <TextInput
            flex={1}
            aria-label={t('ownName')}
            placeholder={t('ownName')}
            value={line.name}
            onChange={({ currentTarget }) => change(at, { name: currentTarget.value })}
          />
          <TextInput
            flex={1}
            aria-label={t('ownValue')}
            placeholder={t('ownValue')}
            value={line.value}
            onChange={({ currentTarget }) => change(at, { value: currentTarget.value })}
          />
          <ActionIcon
            aria-label={t('removeOwn', { name: line.name })}
            onClick={() => onChange(lines.filter((_line, index) => index !== at))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      {error && (
        <Text c="red" size="sm" role="alert">
          {error}
        </Text>
      )}
      <Group>
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...lines, { name: '', value: '' }])}
        >
          {t('addOwn')}
        </Button>
      </Group>
    </Stack>
  )
}

export const linesOf = (fields: OwnFields): Line[] =>
  Object.entries(fields).map(([name, value]) => ({ name, value: String(value) }))

/** Lines without a name or a value are none. */
export const fieldsFrom = (lines: Line[]): OwnFields =>
  Object.fromEntries(
    lines
      .filter(({ name, value }) => name.trim() && value.trim())
      .map(({ name, value }) => [name.trim(), value.trim()])
  )
