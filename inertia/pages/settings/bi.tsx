import { router } from '@inertiajs/react'
import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { IconChartHistogram, IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { BiAddress, type BiAccess } from '~/components/settings/bi_address'
import { SettingsPage } from '~/components/settings/settings_page'
import { useConfirm } from '~/components/ui/confirm'
import { Empty } from '~/components/ui/empty'
import { useFormat } from '~/i18n/use_format'
import type { InertiaProps } from '~/types'

const URL = '/api/v1/bi-access'

export default function BiPage({ access }: InertiaProps<{ access: BiAccess | null }>) {
  const t = useTranslations('settings.bi')
  const { date } = useFormat()
  const { send, sending } = useSend()
  const { confirm, dialog } = useConfirm()
  const [password, setPassword] = useState<string | null>(null)

  async function open() {
    setPassword((await api<{ password: string }>('POST', URL)).password)
    router.reload()
  }

  async function close() {
    await api('DELETE', URL)
    setPassword(null)
    router.reload()
  }

  const ask = (what: 'renewing' | 'closing', label: string, act: () => Promise<void>) =>
    confirm({ title: t(`${what}.title`), text: t(`${what}.text`), confirm: label, act })

  return (
    <SettingsPage page="bi">
      <Paper p="lg">
        {access ? (
          <Stack>
            <Text c="dimmed" size="sm">
              {t('since', { date: date(access.openedAt) })}
            </Text>
            <BiAddress access={access} password={password} />
            <Group gap="xs">
              <Button
                component="a"
                href={`${URL}/grafana`}
                variant="default"
                leftSection={<IconDownload size={16} aria-hidden />}
              >
                {t('grafana')}
              </Button>
              <Button variant="default" onClick={() => ask('renewing', t('renew'), open)}>
                {t('renew')}
              </Button>
              <Button
                variant="light"
                color="red"
                onClick={() => ask('closing', t('close'), close)}
              >
                {t('close')}
              </Button>
            </Group>
          </Stack>
        ) : (
          <Empty icon={IconChartHistogram} title={t('none')} text={t('noneText')}>
            <Button loading={sending} onClick={() => send(open)}>
              {t('open')}
            </Button>
          </Empty>
        )}
      </Paper>
      {dialog}
    </SettingsPage>
  )
}
