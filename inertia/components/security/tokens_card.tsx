import { router } from '@inertiajs/react'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconKey } from '@tabler/icons-react'
import type { Data } from '@generated/data'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { PermissionGroup } from '~/api/types'
import { useConfirm } from '~/components/ui/confirm'
import { Later } from '~/components/ui/later'
import { Row, RowList } from '~/components/ui/row_list'
import { useFormat } from '~/i18n/use_format'

const TokenDialog = lazy(() => import('./token_dialog'))
const URL = '/api/v1/auth/tokens'

export type PersonalToken = {
  id: number
  name: string
  permissions: string[]
  lastUsedAt: string | null
  expiresAt: string
}

interface Props {
  tokens: PersonalToken[]
  groups: PermissionGroup[]
  businesses: Data.Tenancy.Business[]
  venues: Data.Tenancy.Venue[]
}

export default function TokensCard({ tokens, ...choices }: Props) {
  const t = useTranslations('security.tokens')
  const { date, moment } = useFormat()
  const [opened, { open, close }] = useDisclosure()
  const { confirm, dialog } = useConfirm()

  function revoke({ id, name }: PersonalToken) {
    confirm({
      title: t('ask.title', { name }),
      text: t('ask.text'),
      confirm: t('ask.confirm'),
      act: async () => {
        await api('DELETE', `${URL}/${id}`)
        router.reload()
      },
    })
  }

  return (
    <Stack component="section" aria-labelledby="tokens" gap="sm">
      <Group justify="space-between">
        <Title order={2} size="h4" id="tokens">
          {t('title')}
        </Title>
        <Button variant="default" onClick={open}>
          {t('make')}
        </Button>
      </Group>
      <Text c="dimmed" size="sm">
        {t('text')} {tokens.length === 0 && t('none')}
      </Text>
      {tokens.length > 0 && (
        <RowList>
          {tokens.map((token) => {
            const { id, name, permissions, lastUsedAt, expiresAt } = token
            const facts = [
              t('rights', { count: permissions.length }),
              t('until', { date: date(expiresAt) }),
              lastUsedAt ? t('used', { at: moment(lastUsedAt) }) : t('unused'),
            ]
            return (
              <Row
                key={id}
                icon={<IconKey size={20} aria-hidden />}
                title={name}
                text={facts.join(' · ')}
              >
                <Button
                  variant="subtle"
                  color="red"
                  aria-label={t('revokeOne', { name })}
                  onClick={() => revoke(token)}
                >
                  {t('revoke')}
                </Button>
              </Row>
            )
          })}
        </RowList>
      )}
      <Later>{opened && <TokenDialog {...choices} onClose={close} />}</Later>
      {dialog}
    </Stack>
  )
}
