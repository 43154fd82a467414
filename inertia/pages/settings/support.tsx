import { router } from '@inertiajs/react'
import { Badge, Button, Flex, Paper, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { SettingsPage } from '~/components/settings/settings_page'
import { SupportForm } from '~/components/settings/support_form'
import { useConfirm } from '~/components/ui/confirm'
import { Row, RowList } from '~/components/ui/row_list'
import { useFormat } from '~/i18n/use_format'
import type { InertiaProps } from '~/types'

type Access = {
  id: string
  reason: string
  openedBy: string
  openedAt: string
  expiresAt: string
  closedAt: string | null
  open: boolean
  views: number
}

export default function SupportPage({ accesses }: InertiaProps<{ accesses: Access[] }>) {
  const t = useTranslations('settings.support')
  const { moment } = useFormat()
  const { confirm, dialog } = useConfirm()
  const open = accesses.find((access) => access.open)

  const close = () =>
    confirm({
      title: t('closing.title'),
      text: t('closing.text'),
      confirm: t('close'),
      act: async () => {
        await api('DELETE', '/api/v1/support-access')
        router.reload()
      },
    })

  return (
    <SettingsPage page="support">
      <Stack gap="lg">
        <Paper p="lg">
          {open ? (
            <Flex justify="space-between" align="center" gap="md" wrap="wrap">
              <Text fw={560}>{t('isOpen', { time: moment(open.expiresAt) })}</Text>
              <Button variant="light" color="red" onClick={close}>
                {t('close')}
              </Button>
            </Flex>
          ) : (
            <SupportForm />
          )}
        </Paper>
        <Title order={2}>{t('history')}</Title>
        {accesses.length === 0 ? (
          <Text c="dimmed">{t('none')}</Text>
        ) : (
          <RowList>
            {accesses.map((access) => (
              <AccessRow key={access.id} access={access} />
            ))}
          </RowList>
        )}
      </Stack>
      {dialog}
    </SettingsPage>
  )
}

function AccessRow({ access }: { access: Access }) {
  const t = useTranslations('settings.support')
  const { moment } = useFormat()
  const { reason, openedBy: name, openedAt, closedAt, expiresAt, views } = access
  const line = t('line', { name, from: moment(openedAt), to: moment(closedAt ?? expiresAt) })
  return (
    <Row
      title={reason}
      text={`${line} · ${t('views', { count: views })}`}
    >
      {access.open && <Badge variant="light">{t('now')}</Badge>}
    </Row>
  )
}
