import { usePage } from '@inertiajs/react'
import { Anchor, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useEffectEvent } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { ExportedFile } from '~/api/delivery_types'
import { useChannel } from '~/api/live'
import { forgetExport } from '~/api/watched_exports'
import { useFormat, type Format } from '~/i18n/use_format'
import type { SharedProps } from '~/types'
import { ExportProgress } from './export_progress'

/** Stays with the reader from page to page: shows how far ordered files are, and says when they are there. */
export default function ExportWatch({ ids }: { ids: readonly string[] }) {
  const { me } = usePage<SharedProps>().props
  const { number } = useFormat()

  function tell(file: ExportedFile) {
    const waiting = file.state === 'queued' || file.state === 'writing'
    notifications.hide(noteOf(file, !waiting))
    const note = {
      id: noteOf(file, waiting),
      title: file.title,
      color: file.state === 'failed' ? 'red' : undefined,
      autoClose: false as const,
      message: <Message file={file} number={number} />,
    }
    // One that is there already is not shown again, and one that is not cannot be changed.
    notifications.show(note)
    notifications.update(note)
    if (!waiting) forgetExport(file.id)
  }

  const look = useEffectEvent(async (id: string) => {
    const file = await api<ExportedFile>('GET', `/api/v1/exports/${id}`).catch(() => null)
    if (file) tell(file)
    else forgetExport(id)
  })
  useEffect(() => {
    for (const id of ids) void look(id)
  }, [ids.join()])
  useChannel<ExportedFile>(`users/${me!.id}/exports`, (file) => {
    if (ids.includes(file.id)) tell(file)
  })

  return null
}

/** A note that is closed stays closed: what is said at the end is another one. */
const noteOf = ({ id }: ExportedFile, waiting: boolean) => `export-${id}-${waiting ? 'way' : 'end'}`

function Message({ file, number }: { file: ExportedFile } & Pick<Format, 'number'>) {
  const t = useTranslations('exports')
  if (file.state === 'ready')
    return (
      <Anchor size="sm" href={file.link!} download>
        {t('watch.download')}
      </Anchor>
    )
  if (file.state === 'failed') return <Text size="sm">{file.error?.text}</Text>
  if (file.state === 'cancelled') return <Text size="sm">{t('states.cancelled')}</Text>
  return <ExportProgress file={file} number={number} />
}
