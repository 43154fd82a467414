import { Alert, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Connection } from '~/api/types'
import { TextLink } from '~/components/ui/app_link'
import { useCan } from '~/hooks/use_can'

/** Why nothing is read, and what to do. */
export function PauseAlert({ id, pause }: Pick<Connection, 'id' | 'pause'>) {
  const t = useTranslations('integrations.pause')
  const may = useCan()('connections.manage')
  if (!pause) return null
  return (
    <Alert color="red" title={t('title')} icon={<IconAlertTriangle aria-hidden />} role="alert">
      <Stack gap={4} align="flex-start">
        <Text inherit>
          {pause.text} {t('next')}
        </Text>
        {may && (
          <TextLink href={`/integrations/${id}?tab=settings`} c="inherit" inherit fw={560}>
            {t('settings')}
          </TextLink>
        )}
      </Stack>
    </Alert>
  )
}
