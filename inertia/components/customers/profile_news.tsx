import { router } from '@inertiajs/react'
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconArrowsJoin, IconUserQuestion } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { api, type PageMeta } from '~/api/client'
import { useSend } from '~/api/use_send'
import { ButtonLink } from '~/components/ui/app_link'
import { useCan } from '~/hooks/use_can'
import { useFormat } from '~/i18n/use_format'
import type { Customer, Duplicate } from './types'

interface Props {
  customer: Customer
  /** Comes after the page. */
  duplicates?: { rows: Duplicate[]; meta: PageMeta } | null
}

/** What is special about this card: others merged into it, others who may be the same person. */
export function ProfileNews({ customer, duplicates }: Props) {
  const t = useTranslations('customers.profile')
  const may = useCan()('customers.manage')
  const { decimal } = useFormat()
  const { send, sending } = useSend()
  const others = (duplicates?.rows ?? []).map(({ customers }) =>
    customers.find(({ id }) => id !== customer.id)!
  )

  function part(customerId: string) {
    return send(async () => {
      const { bonusesStayed } = await api<{ bonusesStayed: number }>(
        'POST',
        `/api/v1/customers/${customer.id}/unmerge`,
        { customerId }
      )
      notifications.show({
        title: t('merge.undone'),
        message: bonusesStayed > 0 && t('merge.stayed', { bonuses: decimal(bonusesStayed) }),
      })
      router.reload()
    })
  }

  if (!may || (customer.mergedIds.length === 0 && others.length === 0)) return null
  return (
    <Stack mb="md">
      {others.length > 0 && (
        <Alert color="amber" icon={<IconUserQuestion aria-hidden />}>
          <Group justify="space-between">
            <Text>{t('duplicate', { count: others.length })}</Text>
            <Group gap="xs">
              {others.map((other) => (
                <ButtonLink
                  key={other.id}
                  href={`/customers/${other.id}`}
                  size="xs"
                  variant="default"
                >
                  {other.name ?? other.phone ?? t('look')}
                </ButtonLink>
              ))}
            </Group>
          </Group>
        </Alert>
      )}
      {customer.mergedIds.length > 0 && (
        <Alert color="gray" icon={<IconArrowsJoin aria-hidden />}>
          <Group justify="space-between">
            <Text>{t('merge.list', { count: customer.mergedIds.length })}</Text>
            <Group gap="xs">
              {customer.mergedIds.map((id, index) => (
                <Button
                  key={id}
                  size="xs"
                  variant="default"
                  loading={sending}
                  onClick={() => part(id)}
                >
                  {t('merge.undo')}
                  {customer.mergedIds.length > 1 && ` ${index + 1}`}
                </Button>
              ))}
            </Group>
          </Group>
        </Alert>
      )}
    </Stack>
  )
}
