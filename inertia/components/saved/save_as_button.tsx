import { router } from '@inertiajs/react'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconBookmarkPlus } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { Later } from '~/components/ui/later'
import { useEdited } from '~/hooks/use_edited'
import { SAVED, type Saved, type SavedContent } from './types'
import { useAsked } from './use_asked'

const SaveDialog = lazy(() => import('./save_dialog'))

interface Props {
  content: SavedContent
  label: string
  /** Beside what the page is for. */
  quiet?: boolean
}

/** Keeps what is on the screen under a new name. */
export default function SaveAsButton({ content, label, quiet }: Props) {
  const t = useTranslations('saved')
  const parameters = useAsked()
  const { opened, key, add, close } = useEdited<null>()

  async function create(values: { name: string; note: string }) {
    const body = { ...values, content: { ...content, parameters } }
    const { id, name } = await api<Saved>('POST', SAVED, body)
    notifications.show({ message: t('done', { name }) })
    router.visit(`/reports/saved/${id}`)
  }

  return (
    <>
      <Button
        variant={quiet ? 'default' : 'filled'}
        leftSection={<IconBookmarkPlus size={16} aria-hidden />}
        onClick={add}
      >
        {label}
      </Button>
      <Later>
        {key > 0 && (
          <SaveDialog
            key={key}
            title={t('saveTitle')}
            opened={opened}
            onClose={close}
            onSave={create}
          />
        )}
      </Later>
    </>
  )
}
