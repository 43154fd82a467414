import { ActionIcon, Group, NativeSelect, Paper, Stack, Textarea, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { formulaOf, formulaText } from './formula_text'
import type { Figure, OwnFigure } from './types'

interface Props {
  own: OwnFigure
  figures: Figure[]
  onChange(own: OwnFigure): void
  onRemove(): void
}

const UNITS = ['money', 'percent', 'number'] as const

/** A figure of one's own: its name, its formula, and what it is counted in. */
export function OwnFigureCard({ own, figures, onChange, onRemove }: Props) {
  const t = useTranslations('builder.own')
  const [text, setText] = useState(() => formulaText(own.formula, figures))

  function write(next: string) {
    setText(next)
    onChange({ ...own, formula: formulaOf(next, figures) })
  }

  return (
    <Paper component="section" p="sm" aria-label={own.label || t('unnamed')}>
      <Stack gap="xs">
        <Group gap="xs" wrap="nowrap" align="flex-end">
          <TextInput
            flex={1}
            label={t('name')}
            maxLength={80}
            value={own.label}
            onChange={(event) => onChange({ ...own, label: event.currentTarget.value })}
          />
          <ActionIcon aria-label={t('remove')} onClick={onRemove} mb={4}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
        <Textarea
          label={t('formula')}
          description={t('formulaText')}
          placeholder={t('example', {
            one: figures[0]?.label ?? '',
            other: figures[1]?.label ?? '',
          })}
          inputWrapperOrder={['label', 'input', 'description']}
          autosize
          minRows={2}
          maxLength={500}
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
        />
        <Stack gap="xs">
          <NativeSelect
            aria-label={t('insert')}
            data={[
              { value: '', label: t('insert') },
              ...figures.map(({ name, label }) => ({ value: name, label })),
            ]}
            value=""
            onChange={(event) => {
              const figure = figures.find(({ name }) => name === event.currentTarget.value)
              if (figure) write(`${text}${text && !text.endsWith(' ') ? ' ' : ''}[${figure.label}]`)
            }}
          />
          <NativeSelect
            aria-label={t('unit')}
            data={UNITS.map((unit) => ({ value: unit, label: t(`units.${unit}`) }))}
            value={own.unit}
            onChange={(event) =>
              onChange({ ...own, unit: event.currentTarget.value as OwnFigure['unit'] })
            }
          />
        </Stack>
      </Stack>
    </Paper>
  )
}
