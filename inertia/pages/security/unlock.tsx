import { router } from '@inertiajs/react'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { DoorCard } from '~/components/ui/door_card'
import type { InertiaProps } from '~/types'

/** A link alone must not do it: programs that look through mail open links too. */
export default function UnlockPage({ token }: InertiaProps<{ token: string }>) {
  const t = useTranslations('security.unlock')
  const { send, sending } = useSend()

  async function unlock() {
    if (!(await send(() => api('POST', '/api/v1/auth/unlock', { token })))) return
    notifications.show({ message: t('done') })
    router.visit('/login')
  }

  return (
    <DoorCard title={t('title')} text={t('text')}>
      <Button size="md" loading={sending} onClick={unlock}>
        {t('submit')}
      </Button>
    </DoorCard>
  )
}
