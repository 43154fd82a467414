import { Checkbox, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { Dialog } from '~/components/ui/dialog'

interface Props {
  phone: string
  opened: boolean
  onClose(): void
  onDone(id: string): void
}

/** Somebody joins at the till, and agrees to it. */
export default function RegisterDialog({ phone, opened, onClose, onDone }: Props) {
  const t = useTranslations('till.register')
  const form = useForm({ initialValues: { phone, name: '', consent: false } })
  const { send, sending } = useSend(form)

  async function save({ name, ...values }: typeof form.values) {
    await send(async () => {
      const body = { ...values, ...(name.trim() && { name: name.trim() }) }
      const { id } = await api<{ id: string }>('POST', '/api/v1/pos/customers', body)
      onClose()
      onDone(id)
    })
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('title')}>
      <form onSubmit={form.onSubmit(save)} noValidate>
        <Stack>
          <TextInput label={t('phone')} inputMode="tel" {...form.getInputProps('phone')} />
          <TextInput label={t('name')} data-autofocus {...form.getInputProps('name')} />
          <Checkbox label={t('consent')} {...form.getInputProps('consent', { type: 'checkbox' })} />
          <FormActions sending={sending} submit={t('submit')} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
