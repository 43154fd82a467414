import { usePage } from '@inertiajs/react'
import { Select, Skeleton, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useLocale, useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import type { Programme } from '~/components/programme/types'
import { Dialog } from '~/components/ui/dialog'
import { useLoaded } from '~/hooks/use_loaded'
import type { SharedProps } from '~/types'
import { dayOf, endOf } from './day_of_moment'
import type { Membership } from './types'

interface Props {
  customerId: string
  membership: Membership
  opened: boolean
  onClose(): void
  onDone(membership: Membership): void
}

/** What an owner decides about a member: an invitation to a tier, a subscription. */
export default function MembershipDialog(props: Props) {
  const { customerId, membership, opened, onClose, onDone } = props
  const t = useTranslations('programme.profile.dialog')
  const locale = useLocale()
  const timeZone = usePage<SharedProps>().props.organization?.timezone ?? 'Europe/Moscow'
  const programme = useLoaded<Programme>('/api/v1/programme')
  const until = membership.premiumUntil
  const form = useForm({
    initialValues: {
      invitedTo: membership.invitedTo,
      premiumUntil: until ? dayOf(until, timeZone) : '',
    },
  })
  const { send, sending } = useSend(form)
  const tiers = (programme?.settings.tiers ?? []).filter(({ enter }) => enter.invitation)

  async function save({ invitedTo, premiumUntil }: typeof form.values) {
    const saved = await send(async () =>
      onDone(
        await api<Membership>('PATCH', `/api/v1/bonuses/${customerId}/membership`, {
          invitedTo,
          premiumUntil: premiumUntil ? endOf(premiumUntil, timeZone) : null,
        })
      )
    )
    if (!saved) return
    notifications.show({ message: t('saved') })
    onClose()
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('title')}>
      {programme ? (
        <form onSubmit={form.onSubmit(save)} noValidate>
          <Stack>
            {tiers.length > 0 ? (
              <Select
                label={t('invitedTo')}
                placeholder={t('nobody')}
                data={tiers.map(({ code, name }) => ({ value: code, label: name[locale] }))}
                clearable
                {...form.getInputProps('invitedTo')}
              />
            ) : (
              <Text size="sm" c="dimmed">
                {t('noTiers')}
              </Text>
            )}
            {programme.settings.premium && (
              <TextInput
                type="date"
                label={t('premiumUntil')}
                description={t('premiumHint')}
                {...form.getInputProps('premiumUntil')}
              />
            )}
            <FormActions sending={sending} onCancel={onClose} />
          </Stack>
        </form>
      ) : (
        <Skeleton height={160} />
      )}
    </Dialog>
  )
}
