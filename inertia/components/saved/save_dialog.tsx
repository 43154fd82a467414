import { Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { Dialog } from '~/components/ui/dialog'

interface Props {
  title: string
  name?: string
  note?: string
  opened: boolean
  onClose(): void
  onSave(values: { name: string; note: string }): Promise<unknown>
}

/** Under which name, and what others should know of it. */
export default function SaveDialog({
  title,
  name = '',
  note = '',
  opened,
  onClose,
  onSave,
}: Props) {
  const t = useTranslations('saved')
  const form = useForm({ initialValues: { name, note } })
  const { send, sending } = useSend(form)

  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <form
        onSubmit={form.onSubmit(async (values) => {
          if (await send(() => onSave(values))) onClose()
        })}
      >
        <Stack>
          <TextInput
            label={t('name')}
            required
            maxLength={120}
            data-autofocus
            {...form.getInputProps('name')}
          />
          <Textarea
            label={t('note')}
            description={t('noteText')}
            maxLength={2000}
            autosize
            minRows={2}
            {...form.getInputProps('note')}
          />
          <FormActions sending={sending} submit={t('save')} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
