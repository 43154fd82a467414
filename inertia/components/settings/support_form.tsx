import { router } from '@inertiajs/react'
import { Button, Flex, Select, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'

const HOURS = [1, 4, 24, 72]

export function SupportForm() {
  const t = useTranslations('settings.support')
  const form = useForm({ initialValues: { hours: '4', reason: '' } })
  const { send, sending } = useSend(form)

  async function open({ hours, reason }: typeof form.values) {
    const done = await send(() =>
      api('POST', '/api/v1/support-access', { hours: Number(hours), reason })
    )
    if (done) router.reload()
  }

  return (
    <form onSubmit={form.onSubmit(open)} noValidate>
      <Stack>
        <TextInput
          label={t('reason')}
          description={t('reasonHint')}
          {...form.getInputProps('reason')}
        />
        <Select
          label={t('hours')}
          data={HOURS.map((hours) => ({
            value: String(hours),
            label: t('hoursChoice', { hours }),
          }))}
          allowDeselect={false}
          {...form.getInputProps('hours')}
        />
        <Flex>
          <Button type="submit" loading={sending}>
            {t('open')}
          </Button>
        </Flex>
      </Stack>
    </form>
  )
}
