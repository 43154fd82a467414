import { ActionIcon, Checkbox, Group, Popover, Stack } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Column } from '~/api/report_types'

interface Props {
  columns: Column[]
  hidden: string[]
  onToggle(key: string): void
}

export function ColumnChoice({ columns, hidden, onToggle }: Props) {
  const t = useTranslations('reports')
  return (
    <Group justify="flex-end" px="xs" pt={4}>
      <Popover position="bottom-end" shadow="md" trapFocus>
        <Popover.Target>
          <ActionIcon aria-label={t('columns')} size="md">
            <IconColumns3 size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('columns')}>
          <Stack gap={6}>
            {columns
              .filter(({ measure }) => measure)
              .map(({ key, label }) => (
                <Checkbox
                  key={key}
                  label={label}
                  checked={!hidden.includes(key)}
                  onChange={() => onToggle(key)}
                />
              ))}
          </Stack>
        </Popover.Dropdown>
      </Popover>
    </Group>
  )
}
