import { router } from '@inertiajs/react'
import { Radio, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { CustomerChoice } from '~/components/ledger/customer_choice'
import { Dialog } from '~/components/ui/dialog'
import { useFormat } from '~/i18n/use_format'
import type { Channel, Choices, PersonRequest, RequestKind } from './types'

interface Props {
  choices: Choices
  customer: { id: string; name: string | null } | null
  opened: boolean
  onClose(): void
}

export default function TakeDialog({ choices, customer, opened, onClose }: Props) {
  const t = useTranslations('requests')
  const { day } = useFormat()
  const [chosen, choose] = useState(customer)
  const form = useForm({
    initialValues: {
      customerId: customer?.id ?? '',
      kind: 'information' as RequestKind,
      purpose: 'sms',
      channel: 'till' as Channel,
      receivedOn: '',
      said: '',
    },
  })
  const { send, sending } = useSend(form)

  async function take({ purpose, receivedOn, said, ...body }: typeof form.values) {
    await send(async () => {
      const taken = await api<PersonRequest>('POST', '/api/v1/person-requests', {
        ...body,
        ...(body.kind === 'stop' && { purpose }),
        ...(receivedOn && { receivedOn }),
        ...(said.trim() && { said }),
      })
      notifications.show({ message: t('dialog.taken', { date: day(taken.dueOn) }) })
      onClose()
      router.reload()
    })
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('dialog.title')} size="lg">
      <form onSubmit={form.onSubmit(take)} noValidate>
        <Stack>
          <CustomerChoice
            customer={chosen}
            onChoose={(id, next) => {
              choose(next)
              form.setFieldValue('customerId', id ?? '')
            }}
            error={form.errors.customerId}
          />
          <Radio.Group label={t('dialog.kind')} {...form.getInputProps('kind')}>
            <Stack gap="xs" mt={4}>
              {choices.kinds.map((kind) => (
                <Radio
                  key={kind}
                  value={kind}
                  label={t(`kinds.${kind}`)}
                  description={t(`kindTexts.${kind}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          {form.values.kind === 'stop' && (
            <Select
              label={t('dialog.purpose')}
              data={choices.purposes.map((value) => ({ value, label: t(`purposes.${value}`) }))}
              allowDeselect={false}
              {...form.getInputProps('purpose')}
            />
          )}
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <Select
              label={t('dialog.channel')}
              data={choices.channels.map((value) => ({ value, label: t(`channels.${value}`) }))}
              allowDeselect={false}
              {...form.getInputProps('channel')}
            />
            <TextInput
              type="date"
              label={t('dialog.receivedOn')}
              title={t('dialog.receivedHint')}
              {...form.getInputProps('receivedOn')}
            />
          </SimpleGrid>
          <Textarea
            label={t('dialog.said')}
            description={t('dialog.saidHint')}
            autosize
            minRows={2}
            {...form.getInputProps('said')}
          />
          <FormActions sending={sending} submit={t('take')} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
