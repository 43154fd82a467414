import { router } from '@inertiajs/react'
import {
  ActionIcon,
  Button,
  Group,
  Paper,
  Skeleton,
  Stack,
  Text,
  Textarea,
  Title,
} from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { useCan } from '~/hooks/use_can'
import { useFormat } from '~/i18n/use_format'
import classes from './customers.module.css'
import type { Note } from './types'

interface Props {
  customerId: string
  /** Comes after the page. */
  notes: Note[] | undefined
}

const refresh = () => router.reload({ only: ['notes'] })

export function NotesCard({ customerId, notes }: Props) {
  const t = useTranslations('customers.profile.notes')
  const may = useCan()('customers.manage')
  const [text, setText] = useState('')
  const { send, sending } = useSend()
  const url = `/api/v1/customers/${customerId}/notes`

  async function add() {
    const added = await send(() => api('POST', url, { text }))
    if (!added) return
    setText('')
    refresh()
  }

  return (
    <Paper>
      <Stack gap="sm">
        <Title order={2}>{t('title')}</Title>
        {may && (
          <>
            <Textarea
              autosize
              minRows={2}
              maxLength={4000}
              aria-label={t('label')}
              placeholder={t('placeholder')}
              value={text}
              onChange={({ currentTarget }) => setText(currentTarget.value)}
            />
            <Group>
              <Button
                size="xs"
                variant="default"
                loading={sending}
                disabled={!text.trim()}
                onClick={add}
              >
                {t('add')}
              </Button>
            </Group>
          </>
        )}
        {!notes && <Skeleton height={40} />}
        {notes?.length === 0 && !may && <Text c="dimmed">{t('none')}</Text>}
        {notes?.map((note) => (
          <NoteText
            key={note.id}
            note={note}
            onDelete={
              may
                ? () =>
                    send(async () => {
                      await api('DELETE', `${url}/${note.id}`)
                      refresh()
                    })
                : null
            }
          />
        ))}
      </Stack>
    </Paper>
  )
}

function NoteText({ note, onDelete }: { note: Note; onDelete: (() => void) | null }) {
  const t = useTranslations('customers.profile.notes')
  const { moment } = useFormat()
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text className={classes.note}>{note.text}</Text>
        <Text size="xs" c="dimmed">
          {note.author ?? t('unknown')} · {moment(note.createdAt)}
        </Text>
      </div>
      {onDelete && (
        <ActionIcon size="sm" aria-label={t('delete')} onClick={onDelete}>
          <IconTrash size={15} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  )
}
