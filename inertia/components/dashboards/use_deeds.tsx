import { router } from '@inertiajs/react'
import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import type { Dashboard, DashboardSummary } from './types'

const PATH = '/api/v1/dashboards'
const PATIENCE_MS = 12_000

/** What may be done with a dashboard as a whole, from the list and from its own page. */
export function useDeeds() {
  const t = useTranslations('dashboards.deeds')
  const { send } = useSend()

  async function copy({ id, name }: DashboardSummary) {
    await send(async () => {
      const own = await api<Dashboard>('POST', `${PATH}/${id}/copy`, {
        name: t('copyName', { name }).slice(0, 80),
      })
      router.visit(`/dashboards/${own.id}`)
    })
  }

  async function begin({ id, start }: DashboardSummary) {
    await send(async () => {
      if (start) await api('DELETE', `${PATH}/start`)
      else await api('PUT', `${PATH}/${id}/start`)
      router.reload()
    })
  }

  /** Gone at once, and back at once for who did not mean it. */
  async function remove({ id, name }: DashboardSummary) {
    const notice = `deleted-${id}`
    const done = await send(() => api('DELETE', `${PATH}/${id}`))
    if (!done) return
    router.visit('/dashboards', { preserveScroll: true })
    notifications.show({
      id: notice,
      autoClose: PATIENCE_MS,
      message: (
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <Text size="sm">{t('removed', { name })}</Text>
          <Button
            size="xs"
            variant="light"
            onClick={() => {
              notifications.hide(notice)
              void send(async () => {
                await api('POST', `${PATH}/${id}/restore`)
                router.visit('/dashboards', { preserveScroll: true })
              })
            }}
          >
            {t('undo')}
          </Button>
        </Group>
      ),
    })
  }

  return { copy, begin, remove }
}

export type DashboardDeeds = ReturnType<typeof useDeeds>
