import { router } from '@inertiajs/react'
import { Select, SimpleGrid, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { ScaledInput } from '~/components/promotions/scaled_input'
import { Dialog } from '~/components/ui/dialog'
import type { Business, Pair } from './types'

interface Props {
  /** `null` for a new one. */
  pair: Pair | null
  businesses: Business[]
  terms: { rate: number; lifeDays: number }
  opened: boolean
  onClose(): void
}

interface Draft {
  fromBusinessId: string | null
  toBusinessId: string | null
  rate?: number
  lifeDays?: number
}

/** A purchase in one business brings an offer for another. */
export default function PairDialog({ pair, businesses, terms, opened, onClose }: Props) {
  const t = useTranslations('programme.offers')
  const form = useForm<Draft>({
    initialValues: {
      fromBusinessId: pair?.from.id ?? null,
      toBusinessId: pair?.to.id ?? null,
      rate: pair?.rate ?? terms.rate,
      lifeDays: pair?.lifeDays ?? terms.lifeDays,
    },
  })
  const { send, sending } = useSend(form)
  const choice = businesses.map(({ id, name }) => ({ value: id, label: name }))

  async function save(draft: Draft) {
    const { rate, lifeDays } = draft
    const saved = await send(() =>
      pair
        ? api('PATCH', `/api/v1/cross-promos/${pair.id}`, { rate, lifeDays })
        : api('POST', '/api/v1/cross-promos', draft)
    )
    if (!saved) return
    onClose()
    router.reload({ only: ['pairs'] })
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t(pair ? 'editTitle' : 'addTitle')}>
      <form onSubmit={form.onSubmit(save)} noValidate>
        <Stack>
          {pair ? (
            <Text>{`${pair.from.name} → ${pair.to.name}`}</Text>
          ) : (
            <>
              <Select
                label={t('from')}
                data={choice}
                searchable
                {...form.getInputProps('fromBusinessId')}
              />
              <Select
                label={t('to')}
                data={choice.filter(({ value }) => value !== form.values.fromBusinessId)}
                searchable
                {...form.getInputProps('toBusinessId')}
              />
            </>
          )}
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <ScaledInput
              label={t('rate')}
              scale={100}
              suffix=" %"
              max={100}
              value={form.values.rate}
              {...form.getInputProps('rate')}
            />
            <ScaledInput
              label={t('lifeDays')}
              min={1}
              max={366}
              value={form.values.lifeDays}
              {...form.getInputProps('lifeDays')}
            />
          </SimpleGrid>
          {pair && (
            <Text size="sm" c="dimmed">
              {t('keep')}
            </Text>
          )}
          <FormActions sending={sending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
