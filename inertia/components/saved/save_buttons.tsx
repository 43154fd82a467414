import { router } from '@inertiajs/react'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import SaveAsButton from './save_as_button'
import { SAVED, type Saved, type SavedContent } from './types'
import { useAsked } from './use_asked'

/** Keeps what the builder shows: over what it began from, or under a new name. */
export function SaveButtons({ content, saved }: { content: SavedContent; saved: Saved | null }) {
  const t = useTranslations('saved')
  const parameters = useAsked()
  const { send, sending } = useSend()
  const changes = saved?.can.change

  function saveOver({ id, name }: Saved) {
    return send(async () => {
      await api('PATCH', `${SAVED}/${id}`, { content: { ...content, parameters } })
      notifications.show({ message: t('done', { name }) })
      router.visit(`/reports/saved/${id}`)
    })
  }

  return (
    <>
      {changes && (
        <Button
          loading={sending}
          leftSection={<IconDeviceFloppy size={16} aria-hidden />}
          onClick={() => saveOver(saved)}
        >
          {t('save')}
        </Button>
      )}
      <SaveAsButton content={content} label={t(saved ? 'saveAs' : 'save')} quiet={changes} />
    </>
  )
}
