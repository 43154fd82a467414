import { router } from '@inertiajs/react'
import { Badge, Button, Drawer, Group, Skeleton, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { useLoaded } from '~/hooks/use_loaded'
import { useFormat } from '~/i18n/use_format'
import { TextLink } from '~/components/ui/app_link'
import { addressOf } from './address_of'
import { SAVED, type Saved, type SavedVersion } from './types'

interface Props {
  saved: Saved
  opened: boolean
  onClose(): void
}

/** What a report was each time it was saved; any of it can be the newest again. */
export default function VersionsDrawer({ saved, opened, onClose }: Props) {
  const t = useTranslations('saved.versions')
  const common = useTranslations('common')
  const { send, sending } = useSend()
  const { moment } = useFormat()
  const versions = useLoaded<SavedVersion[]>(`${SAVED}/${saved.id}/versions`)

  function restore(version: number) {
    return send(async () => {
      await api('POST', `${SAVED}/${saved.id}/versions/${version}/restore`)
      notifications.show({ message: t('restored', { version }) })
      onClose()
      router.reload()
    })
  }

  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      title={t('title')}
      closeButtonProps={{ 'aria-label': common('close') }}
      attributes={{ header: { role: 'presentation' } }}
    >
      {!versions && <Skeleton height={160} radius="md" />}
      <Stack component="ol" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {versions?.map(({ version, name, note, content, savedAt, savedBy }) => (
          <li key={version}>
            <Group justify="space-between" wrap="nowrap" align="flex-start">
              <div>
                <Text fw={560}>{name}</Text>
                <Text size="sm" c="dimmed">
                  {[t('version', { version }), moment(savedAt), savedBy]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
                {note && <Text size="sm">{note}</Text>}
                {version !== saved.version && <Look version={version} at={addressOf(content)} />}
              </div>
              {version === saved.version ? (
                <Badge>{t('current')}</Badge>
              ) : (
                saved.can.change && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    disabled={sending}
                    onClick={() => restore(version)}
                  >
                    {t('restore')}
                  </Button>
                )
              )}
            </Group>
          </li>
        ))}
      </Stack>
    </Drawer>
  )
}

/** As a question of its own: nothing is saved by looking. */
function Look({ version, at }: { version: number; at: string | null }) {
  const t = useTranslations('saved.versions')
  return (
    at && (
      <TextLink href={at} size="sm" aria-label={t('lookAt', { version })}>
        {t('look')}
      </TextLink>
    )
  )
}
