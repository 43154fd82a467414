import { router, usePage } from '@inertiajs/react'
import { Select, Stack } from '@mantine/core'
import { Dialog } from '~/components/ui/dialog'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import type { SharedProps } from '~/types'
import { VenueFields, type VenueValues } from './venue_fields'

interface Props {
  venue: (Omit<VenueValues, 'address'> & { id: string; address: string | null }) | null
  businesses: { id: string; name: string }[]
  opened: boolean
  onClose(): void
}

export default function VenueDialog({ venue, businesses, opened, onClose }: Props) {
  const t = useTranslations('settings.venues')
  const { organization } = usePage<SharedProps>().props
  const form = useForm<VenueValues>({
    initialValues: {
      businessId: venue?.businessId ?? businesses[0]?.id ?? '',
      name: venue?.name ?? '',
      address: venue?.address ?? '',
      timezone: venue?.timezone ?? organization!.timezone,
      dayStartHour: venue?.dayStartHour ?? 0,
    },
  })
  const { send, sending } = useSend(form)

  async function save({ businessId, ...values }: VenueValues) {
    const done = await send(() =>
      venue
        ? api('PATCH', `/api/v1/venues/${venue.id}`, values)
        : api('POST', '/api/v1/venues', { businessId, ...values })
    )
    if (!done) return
    onClose()
    router.reload()
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t(venue ? 'edit' : 'add')}>
      <form onSubmit={form.onSubmit(save)} noValidate>
        <Stack>
          {!venue && businesses.length > 1 && (
            <Select
              label={t('fields.business')}
              data={businesses.map(({ id, name }) => ({ value: id, label: name }))}
              {...form.getInputProps('businessId')}
            />
          )}
          <VenueFields form={form} />
          <FormActions sending={sending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
