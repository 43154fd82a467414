import { router } from '@inertiajs/react'
import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { Dialog } from '~/components/ui/dialog'
import { CustomerCard } from './customer_card'
import type { Customer } from './types'
import { useFound } from './use_found'

interface Props {
  customer: Customer
  opened: boolean
  onClose(): void
}

/** Looks for the customer who is the same person, and says what a merge will do. */
export default function MergeDialog({ customer, opened, onClose }: Props) {
  const t = useTranslations('customers')
  const [search, setSearch] = useState('')
  const [chosen, choose] = useState('')
  const { found } = useFound(search, {})
  const { send, sending } = useSend()
  const others = (found?.data ?? []).filter(({ id }) => id !== customer.id).slice(0, 10)

  async function merge() {
    const merged = await send(() =>
      api('POST', `/api/v1/customers/${customer.id}/merge`, { customerId: chosen })
    )
    if (!merged) return
    notifications.show({ message: t('profile.merge.done') })
    onClose()
    router.reload()
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('profile.merge.title')}>
      <Stack>
        <Text c="dimmed">{t('profile.merge.text', { name: customer.name ?? t('nameless') })}</Text>
        <TextInput
          data-autofocus
          type="search"
          label={t('profile.merge.label')}
          description={t('search.hint')}
          placeholder={t('search.placeholder')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={({ currentTarget }) => {
            setSearch(currentTarget.value)
            choose('')
          }}
        />
        <Radio.Group value={chosen} onChange={choose} aria-label={t('profile.merge.label')}>
          <Stack gap="xs">
            {others.map((other) => (
              <Radio.Card key={other.id} value={other.id} p="sm" radius="md">
                <Group wrap="nowrap">
                  <Radio.Indicator />
                  <CustomerCard customer={other} />
                </Group>
              </Radio.Card>
            ))}
          </Stack>
        </Radio.Group>
        {found && others.length === 0 && <Text c="dimmed">{t('profile.merge.none')}</Text>}
        <Group justify="flex-end">
          <Button disabled={!chosen} loading={sending} onClick={merge}>
            {t('profile.merge.confirm')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
