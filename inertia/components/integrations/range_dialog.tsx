import { router } from '@inertiajs/react'
import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { Dialog } from '~/components/ui/dialog'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'

interface Props {
  url: string
  opened: boolean
  onClose(): void
}

/** Some days once more: after a repair at the vendor, or for an older past. */
export default function RangeDialog({ url, opened, onClose }: Props) {
  const t = useTranslations('integrations.range')
  const form = useForm({ initialValues: { from: '', to: '' } })
  const { send, sending } = useSend(form)

  async function submit(values: { from: string; to: string }) {
    if (!(await send(() => api('POST', url, { mode: 'range', ...values })))) return
    onClose()
    router.reload()
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('title')}>
      <form onSubmit={form.onSubmit(submit)} noValidate>
        <Stack>
          <Text c="dimmed">{t('text')}</Text>
          <SimpleGrid cols={2}>
            <TextInput type="date" label={t('from')} {...form.getInputProps('from')} />
            <TextInput type="date" label={t('to')} {...form.getInputProps('to')} />
          </SimpleGrid>
          <FormActions sending={sending} submit={t('submit')} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
