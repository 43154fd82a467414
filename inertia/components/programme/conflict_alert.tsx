import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'
import type { Version } from './types'

interface Props {
  theirs: Version
  onHistory(): void
  /** What was typed counts after all. */
  onKeep(): void
  onTake(): void
}

/** Somebody saved meanwhile: who it was, and the ways on. What was typed stays until one is chosen. */
export function ConflictAlert({ theirs, onHistory, onKeep, onTake }: Props) {
  const t = useTranslations('programme.conflict')
  const { moment } = useFormat()
  const author = theirs.author ?? t('nobody')
  return (
    <Alert color="amber" title={t('title')} role="alert">
      <Stack gap="xs">
        <Text size="sm">
          {t('text', { author, version: theirs.version, at: moment(theirs.createdAt) })}
        </Text>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={onHistory}>
            {t('history')}
          </Button>
          <Button size="xs" variant="default" onClick={onTake}>
            {t('take')}
          </Button>
          <Button size="xs" variant="default" onClick={onKeep}>
            {t('keep')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}
