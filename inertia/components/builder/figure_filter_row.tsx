import { ActionIcon, Group, NativeSelect, NumberInput, Stack } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { FigureFilter } from './types'

interface Props {
  condition: FigureFilter
  figures: { value: string; label: string }[]
  onChange(condition: FigureFilter): void
  onRemove(): void
}

/** One condition on a figure of the rows that are shown. */
export function FigureFilterRow({ condition, figures, onChange, onRemove }: Props) {
  const t = useTranslations('builder.having')
  const { measure, op, value } = condition
  return (
    <Stack gap={4} role="group" aria-label={t('condition')}>
      <Group gap="xs" wrap="nowrap">
        <NativeSelect
          flex={1}
          aria-label={t('of')}
          data={figures}
          value={measure}
          onChange={(event) => onChange({ ...condition, measure: event.currentTarget.value })}
        />
        <ActionIcon aria-label={t('remove')} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <Group gap="xs" wrap="nowrap" grow>
        <NativeSelect
          aria-label={t('how')}
          data={(['gte', 'lte'] as const).map((one) => ({ value: one, label: t(`ops.${one}`) }))}
          value={op}
          onChange={(event) =>
            onChange({ ...condition, op: event.currentTarget.value as FigureFilter['op'] })
          }
        />
        <NumberInput
          aria-label={t('value')}
          placeholder="0"
          hideControls
          decimalScale={2}
          value={Number.isFinite(value) ? value : ''}
          onChange={(next) =>
            onChange({ ...condition, value: typeof next === 'number' ? next : Number.NaN })
          }
        />
      </Group>
    </Stack>
  )
}
