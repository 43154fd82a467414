import { router } from '@inertiajs/react'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFingerprint } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useConfirm } from '~/components/ui/confirm'
import { Later } from '~/components/ui/later'
import { Row, RowList } from '~/components/ui/row_list'
import { useFormat } from '~/i18n/use_format'

const PasskeyDialog = lazy(() => import('./passkey_dialog'))

export type Passkey = { id: string; name: string; createdAt: string; lastUsedAt: string | null }

export default function PasskeysCard({ passkeys }: { passkeys: Passkey[] }) {
  const t = useTranslations('security.passkeys')
  const { date, moment } = useFormat()
  const [opened, { open, close }] = useDisclosure()
  const { confirm, dialog } = useConfirm()

  function remove({ id, name }: Passkey) {
    confirm({
      title: t('ask.title', { name }),
      text: t('ask.text'),
      confirm: t('ask.confirm'),
      act: async () => {
        await api('DELETE', `/settings/passkeys/${id}`)
        router.reload()
      },
    })
  }

  return (
    <Stack component="section" aria-labelledby="passkeys" gap="sm">
      <Group justify="space-between">
        <Title order={2} size="h4" id="passkeys">
          {t('title')}
        </Title>
        <Button variant="default" onClick={open}>
          {t('add')}
        </Button>
      </Group>
      <Text c="dimmed" size="sm">
        {t('text')} {passkeys.length === 0 && t('none')}
      </Text>
      {passkeys.length > 0 && (
        <RowList>
          {passkeys.map((passkey) => {
            const { id, name, createdAt, lastUsedAt } = passkey
            const since = t('since', { date: date(createdAt) })
            const used = lastUsedAt && t('used', { at: moment(lastUsedAt) })
            return (
              <Row
                key={id}
                icon={<IconFingerprint size={20} aria-hidden />}
                title={name}
                text={[since, used].filter(Boolean).join(' · ')}
              >
                <Button
                  variant="subtle"
                  color="red"
                  aria-label={t('removeOne', { name })}
                  onClick={() => remove(passkey)}
                >
                  {t('remove')}
                </Button>
              </Row>
            )
          })}
        </RowList>
      )}
      <Later>{opened && <PasskeyDialog onClose={close} />}</Later>
      {dialog}
    </Stack>
  )
}
