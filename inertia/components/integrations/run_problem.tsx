import { Alert, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'use-intl'
import type { Run } from '~/api/types'

/** The first cause of a failure and whatever else the reader should know, in plain words. */
export function RunProblem({ status, error, notes }: Pick<Run, 'status' | 'error' | 'notes'>) {
  const t = useTranslations('integrations.run')
  const locale = useLocale()
  const sentences = [error?.text, ...(notes ?? [])].filter(
    (one) => one !== null && one !== undefined
  )
  if (sentences.length === 0) return null
  return (
    <Alert
      color={status === 'failed' ? 'red' : 'amber'}
      icon={<IconAlertTriangle aria-hidden />}
      title={t(status === 'failed' ? 'failedBecause' : 'partialBecause')}
    >
      <Stack gap={4}>
        {sentences.map((sentence) => (
          <Text key={sentence.ru}>{sentence[locale]}</Text>
        ))}
      </Stack>
    </Alert>
  )
}
