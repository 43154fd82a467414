import { Button, Group, Paper, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Dialog } from '~/components/ui/dialog'
import MarkdownText from './markdown_text'
import type { Widget } from './types'
import type { WidgetDraft } from './widget_dialog'

interface Props {
  /** `null` for a new one. */
  widget: Widget | null
  opened: boolean
  onSave(draft: WidgetDraft): void
  onClose(): void
}

/** Words between the figures, and beside them how they will look. */
export default function TextDialog({ widget, opened, onSave, onClose }: Props) {
  const t = useTranslations('dashboards.widget')
  const [title, setTitle] = useState(widget?.title ?? '')
  const [text, setText] = useState(widget?.text ?? '')
  const size = { width: widget?.width ?? 4, height: widget?.height ?? 4 }

  return (
    <Dialog opened={opened} onClose={onClose} title={t(widget ? 'editText' : 'addText')} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onSave({ ...size, title: title.trim() || undefined, text })
        }}
      >
        <Stack>
          <TextInput
            label={t('title')}
            maxLength={120}
            value={title}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <Textarea
            label={t('text')}
            description={t('textHint')}
            autosize
            minRows={5}
            maxLength={4000}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
            data-autofocus
          />
          {text.trim() && (
            <Paper bg="var(--krug-canvas)">
              <Text size="xs" c="dimmed" mb={4}>
                {t('preview')}
              </Text>
              <MarkdownText text={text} />
            </Paper>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={!text.trim()}>
              {t(widget ? 'apply' : 'add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
