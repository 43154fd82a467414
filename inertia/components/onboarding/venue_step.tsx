import { router, usePage } from '@inertiajs/react'
import { Button, Group, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { VenueFields, type VenueValues } from '~/components/settings/venue_fields'
import type { SharedProps } from '~/types'
import { StepText } from './step_text'

interface Props {
  business: { id: string }
  onSkip(): void
}

export default function VenueStep({ business, onSkip }: Props) {
  const t = useTranslations('onboarding.venue')
  const common = useTranslations('common')
  const { organization } = usePage<SharedProps>().props
  const form = useForm<VenueValues>({
    initialValues: {
      businessId: business.id,
      name: '',
      address: '',
      timezone: organization!.timezone,
      dayStartHour: 0,
    },
  })
  const { send, sending } = useSend(form)

  async function save(values: VenueValues) {
    if (await send(() => api('POST', '/api/v1/venues', values))) router.reload()
  }

  return (
    <form onSubmit={form.onSubmit(save)} noValidate>
      <Stack>
        <StepText title={t('title')} text={t('text')} />
        <VenueFields form={form} />
        <Group mt="xs">
          <Button type="submit" loading={sending}>
            {common('next')}
          </Button>
          <Button variant="subtle" color="gray" onClick={onSkip}>
            {t('skip')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
