import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { DoorCard } from '~/components/ui/door_card'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{
  token: string
  letters: { schedule: string; organization: string; done: boolean } | null
}>

/** What somebody outside sees who follows the link below a letter. */
export default function UnsubscribePage({ token, letters }: Props) {
  const t = useTranslations('schedules.unsubscribe')
  const [done, setDone] = useState(letters?.done ?? true)
  const { send, sending } = useSend()

  async function leave() {
    const path = `/api/v1/schedules/unsubscribe?token=${encodeURIComponent(token)}`
    if (await send(() => api('POST', path))) setDone(true)
  }

  return (
    <DoorCard title={t('title')} text={letters ? t('text', { schedule: letters.schedule, organization: letters.organization }) : t('gone')}>
      {letters && done && <Text ta="center">{t('done')}</Text>}
      {letters && !done && (
        <Button fullWidth loading={sending} onClick={leave}>
          {t('leave')}
        </Button>
      )}
    </DoorCard>
  )
}
