import { Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { NumberField } from '~/components/forms/number_field'
import { Dialog } from '~/components/ui/dialog'

export type Change = 'gift' | 'adjust'

interface Props {
  customerId: string
  change: Change
  opened: boolean
  onClose(): void
  onDone(): void
}

const FIELDS = { gift: 'amount', adjust: 'change' } as const

/** Bonuses by hand, with the reason. However often it is sent, it has its effect once. */
export default function ChangeDialog({ customerId, change, opened, onClose, onDone }: Props) {
  const t = useTranslations('customers.profile.bonuses')
  const [key] = useState(() => crypto.randomUUID())
  const field = FIELDS[change]
  const form = useForm<{ amount: number | ''; change: number | ''; reason: string }>({
    initialValues: { amount: '', change: '', reason: '' },
  })
  const { send, sending } = useSend(form)

  async function save(values: typeof form.values) {
    const body = { [field]: values[field] === '' ? null : values[field], reason: values.reason }
    const saved = await send(() =>
      api('POST', `/api/v1/bonuses/${customerId}/${change}`, body, key)
    )
    if (!saved) return
    notifications.show({ message: t(change === 'gift' ? 'gave' : 'adjusted') })
    onClose()
    onDone()
  }

  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t(change === 'gift' ? 'giftTitle' : 'adjustTitle')}
    >
      <form onSubmit={form.onSubmit(save)} noValidate>
        <Stack>
          <NumberField
            label={t(field)}
            description={change === 'adjust' && t('changeHint')}
            step="0.01"
            data-autofocus
            {...form.getInputProps(field)}
          />
          <TextInput
            label={t('reason')}
            description={t('reasonHint')}
            maxLength={500}
            {...form.getInputProps('reason')}
          />
          <FormActions sending={sending} submit={t(change)} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
