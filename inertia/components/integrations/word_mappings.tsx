import { router } from '@inertiajs/react'
import { Paper, Select, Stack, TextInput } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { PAYMENT_TYPES, STAGE_OUTCOMES, type WordMappings as Words } from '~/api/types'
import { useSend } from '~/api/use_send'
import { Empty } from '~/components/ui/empty'
import { useCan } from '~/hooks/use_can'
import { useFormat } from '~/i18n/use_format'
import { WordTable } from './word_table'

interface Props {
  connectionId: string
  words: Words
}

/** What the vendor's means of payment, stages and categories are here. */
export default function WordMappings({ connectionId, words }: Props) {
  const t = useTranslations('integrations.words')
  const { number } = useFormat()
  const may = useCan()('connections.manage')
  const { send, sending } = useSend()
  const { payments, stages, categories } = words
  if (payments.length + stages.length + categories.length === 0)
    return (
      <Paper>
        <Empty icon={IconArrowsExchange} title={t('empty.title')} text={t('empty.text')} />
      </Paper>
    )

  function decide(path: string, body: object) {
    return send(async () => {
      await api('PUT', `/api/v1/connections/${connectionId}/mappings/${path}`, body)
      router.reload({ only: ['words'] })
    })
  }

  return (
    <Stack gap="xl">
      <WordTable
        kind="payments"
        words={payments.map(({ name, type, decided, payments: count }) => ({
          key: name,
          name,
          note: t('payments.count', { count, number: number(count) }),
          choice: (
            <Select
              aria-label={t('choose', { name })}
              disabled={!may || sending}
              allowDeselect={false}
              value={decided ?? type}
              onChange={(choice) => decide('payments', { name, type: choice })}
              data={PAYMENT_TYPES.map((value) => ({ value, label: t(`payments.types.${value}`) }))}
            />
          ),
        }))}
      />
      <WordTable
        kind="stages"
        words={stages.map(({ id, pipeline, name, outcome, decided }) => ({
          key: id,
          name,
          note: pipeline,
          choice: (
            <Select
              aria-label={t('choose', { name })}
              disabled={!may || sending}
              allowDeselect={false}
              value={decided ?? ''}
              onChange={(choice) => decide(`stages/${id}`, { outcome: choice || null })}
              data={[
                {
                  value: '',
                  label: t('stages.vendor', { outcome: t(`stages.outcomes.${outcome}`) }),
                },
                ...STAGE_OUTCOMES.map((value) => ({ value, label: t(`stages.outcomes.${value}`) })),
              ]}
            />
          ),
        }))}
      />
      <WordTable
        kind="categories"
        words={categories.map(({ id, name, shownAs, products }) => ({
          key: id,
          name,
          note: t('categories.count', { count: products }),
          choice: (
            <TextInput
              aria-label={t('choose', { name })}
              placeholder={name}
              maxLength={200}
              disabled={!may || sending}
              defaultValue={shownAs ?? ''}
              onBlur={({ currentTarget }) => {
                const shown = currentTarget.value.trim() || null
                if (shown !== shownAs) void decide(`categories/${id}`, { shownAs: shown })
              }}
            />
          ),
        }))}
      />
    </Stack>
  )
}
