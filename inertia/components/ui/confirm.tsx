import { Button, Group, Stack, Text } from '@mantine/core'
import { Dialog } from '~/components/ui/dialog'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useSend } from '~/api/use_send'

interface Question {
  title: string
  /** What exactly will happen. */
  text: string
  confirm: string
  act(): Promise<unknown>
}

/** Asks before what cannot simply be taken back. */
export function useConfirm() {
  const t = useTranslations('common')
  const [question, ask] = useState<Question | null>(null)
  const [opened, setOpened] = useState(false)
  const { send, sending } = useSend()
  const close = () => setOpened(false)

  const dialog = (
    <Dialog opened={opened} onClose={close} title={question?.title}>
      <Stack>
        <Text>{question?.text}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            {t('cancel')}
          </Button>
          <Button
            color="red"
            loading={sending}
            onClick={async () => {
              if (question && (await send(question.act))) close()
            }}
          >
            {question?.confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )

  function confirm(next: Question) {
    ask(next)
    setOpened(true)
  }

  return { confirm, dialog }
}
