import { router } from '@inertiajs/react'
import { ActionIcon, Button, Group, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown, IconPlayerPause, IconPlayerPlay, IconRefresh } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { Connection, RunMode } from '~/api/types'
import { useSend } from '~/api/use_send'
import { Later } from '~/components/ui/later'
import { useCan } from '~/hooks/use_can'

const RangeDialog = lazy(() => import('./range_dialog'))

/** Read now, read again, or stop reading. */
export function ConnectionActions({ connection, busy }: { connection: Connection; busy: boolean }) {
  const t = useTranslations('integrations.actions')
  const can = useCan()
  const [asked, ask] = useDisclosure()
  const { send, sending } = useSend()
  const url = `/api/v1/connections/${connection.id}`
  const active = connection.status === 'active'

  function sync(mode: RunMode) {
    return send(async () => {
      await api('POST', `${url}/sync`, { mode })
      router.reload()
    })
  }

  function toggle() {
    return send(async () => {
      await api('PATCH', url, { status: active ? 'paused' : 'active' })
      router.reload()
    })
  }

  return (
    <>
      {can('connections.manage') && (
        <Button
          variant="default"
          onClick={toggle}
          leftSection={
            active ? (
              <IconPlayerPause size={16} aria-hidden />
            ) : (
              <IconPlayerPlay size={16} aria-hidden />
            )
          }
        >
          {t(active ? 'pause' : 'resume')}
        </Button>
      )}
      {can('connections.sync') && active && (
        <Group gap={1} wrap="nowrap">
          <Button
            onClick={() => sync('incremental')}
            disabled={busy}
            loading={sending}
            leftSection={<IconRefresh size={16} aria-hidden />}
          >
            {t('sync')}
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon
                variant="filled"
                color="teal"
                size={36}
                disabled={busy}
                aria-label={t('how')}
              >
                <IconChevronDown size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => sync('full')}>{t('full')}</Menu.Item>
              <Menu.Item onClick={ask.open}>{t('range')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Group>
      )}
      <Later>
        <RangeDialog url={`${url}/sync`} opened={asked} onClose={ask.close} />
      </Later>
    </>
  )
}
