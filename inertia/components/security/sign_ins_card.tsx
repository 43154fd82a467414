import { router } from '@inertiajs/react'
import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconApi, IconDeviceDesktop } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { Row, RowList } from '~/components/ui/row_list'
import { useFormat } from '~/i18n/use_format'

const URL = '/api/v1/auth/sign-ins'

export type SignIn = {
  id: string
  kind: 'portal' | 'api'
  device: string | null
  ip: string | null
  secondFactor: boolean
  current: boolean
  createdAt: string
  lastSeenAt: string
}

/** Where one is signed in, and how to end it. */
export default function SignInsCard({ signIns }: { signIns: SignIn[] }) {
  const t = useTranslations('security.signIns')
  const { moment } = useFormat()
  const { send, sending } = useSend()

  async function end(path: string) {
    if (await send(() => api('DELETE', path))) router.reload()
  }

  return (
    <Stack component="section" aria-labelledby="sign-ins" gap="sm">
      <Group justify="space-between">
        <Title order={2} size="h4" id="sign-ins">
          {t('title')}
        </Title>
        {signIns.length > 1 && (
          <Button variant="default" loading={sending} onClick={() => end(URL)}>
            {t('endOthers')}
          </Button>
        )}
      </Group>
      <Text c="dimmed" size="sm">
        {t('text')}
      </Text>
      <RowList>
        {signIns.map(({ id, kind, device, ip, current, lastSeenAt }) => {
          const name = device ?? t('unknown')
          const Icon = kind === 'api' ? IconApi : IconDeviceDesktop
          return (
            <Row
              key={id}
              icon={<Icon size={20} aria-hidden />}
              title={name}
              text={[t(`kinds.${kind}`), ip, t('seen', { at: moment(lastSeenAt) })]
                .filter(Boolean)
                .join(' · ')}
            >
              {current ? (
                <Badge color="teal">{t('current')}</Badge>
              ) : (
                <Button
                  variant="subtle"
                  color="red"
                  aria-label={t('endOne', { name })}
                  onClick={() => end(`${URL}/${id}`)}
                >
                  {t('end')}
                </Button>
              )}
            </Row>
          )
        })}
      </RowList>
    </Stack>
  )
}
