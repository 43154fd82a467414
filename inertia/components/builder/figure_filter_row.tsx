import { ActionIcon, Group, NativeSelect, NumberInput } from '@mantine/core'
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
    <Group gap="xs" wrap="nowrap" role="group" aria-label={t('condition')}>
      <NativeSelect
        flex={2}
        aria-label={t('of')}
        data={figures}
        value={measure}
        onChange={(event) => onChange({ ...condition, measure: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('how')}
        data={(['gte', 'lte'] as const).map((one) => ({ value: one, label: t(`ops.${one}`) }))}
        value={op}
        onChange={(event) =>
          onChange({ ...condition, op: event.currentTarget.value as FigureFilter['op'] })
        }
      />
      <NumberInput
        flex={1}
        aria-label={t('value')}
        placeholder="0"
        hideControls
        decimalScale={2}
        value={Number.isFinite(value) ? value : ''}
        onChange={(next) =>
          onChange({ ...condition, value: typeof next === 'number' ? next : Number.NaN })
        }
      />
      <ActionIcon aria-label={t('remove')} onClick={onRemove}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
