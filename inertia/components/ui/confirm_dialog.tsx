import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useSend } from '~/api/use_send'
import type { Question } from './confirm'
import { Dialog } from './dialog'

interface Props {
  question: Question
  opened: boolean
  onClose(): void
}

export default function ConfirmDialog({ question, opened, onClose }: Props) {
  const t = useTranslations('common')
  const { send, sending } = useSend()

  async function act() {
    if (await send(question.act)) onClose()
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={question.title}>
      <Stack>
        <Text>{question.text}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button color="red" loading={sending} onClick={act}>
            {question.confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
