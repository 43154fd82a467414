import { Alert, List, Paper, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconPlugConnected } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { CheckResult } from '~/api/types'

const SHOWN = 8

/** What the vendor's system answered to the test: whom we speak with and what is there, or what to mend. */
export default function CheckPanel({ result }: { result: CheckResult | null }) {
  const t = useTranslations('integrations.check')
  if (!result)
    return (
      <Paper p="lg">
        <Stack gap="xs">
          <IconPlugConnected size={24} stroke={1.5} aria-hidden />
          <Text fw={560}>{t('idle.title')}</Text>
          <Text size="sm" c="dimmed">
            {t('idle.text')}
          </Text>
        </Stack>
      </Paper>
    )
  if (!result.ok)
    return (
      <Alert color="red" title={t('failed')} icon={<IconAlertTriangle aria-hidden />} role="alert">
        {result.hint}
      </Alert>
    )
  return (
    <Alert color="green" title={t('works')} icon={<IconCircleCheck aria-hidden />} role="status">
      <Stack gap="xs">
        <Text>{result.account}</Text>
        {result.venues.length > 0 && (
          <>
            <Text fw={560}>{t('venues', { count: result.venues.length })}</Text>
            <List size="sm">
              {result.venues.slice(0, SHOWN).map(({ externalId, name }) => (
                <List.Item key={externalId}>{name}</List.Item>
              ))}
            </List>
            {result.venues.length > SHOWN && (
              <Text size="sm">{t('more', { count: result.venues.length - SHOWN })}</Text>
            )}
          </>
        )}
        {result.notes.map((note) => (
          <Text key={note} size="sm">
            {note}
          </Text>
        ))}
      </Stack>
    </Alert>
  )
}
