import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Connection } from '~/api/types'

/** Why nothing is read, and what to do. */
export function PauseAlert({ pause }: Pick<Connection, 'pause'>) {
  const t = useTranslations('integrations.pause')
  if (!pause) return null
  return (
    <Alert color="red" title={t('title')} icon={<IconAlertTriangle aria-hidden />} role="alert">
      {pause.text} {t('next')}
    </Alert>
  )
}
