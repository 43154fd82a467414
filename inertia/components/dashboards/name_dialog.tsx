import { Checkbox, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { Dialog } from '~/components/ui/dialog'
import { COMPARISONS, PRESETS } from '~/hooks/periods'
import type { Dashboard, DashboardQuestion } from './types'

export interface Named {
  name: string
  live: boolean
  question: DashboardQuestion
}

interface Props {
  title: string
  /** `null` for a new one. */
  dashboard: Pick<Dashboard, 'name' | 'live' | 'question'> | null
  opened: boolean
  onSave(named: Named): Promise<unknown>
  onClose(): void
}

/** What a dashboard is called, and what it asks by itself. */
export default function NameDialog({ title, dashboard, opened, onSave, onClose }: Props) {
  const t = useTranslations('dashboards.settings')
  const presets = useTranslations('shell.period.presets')
  const compares = useTranslations('shell.period.compare')
  const form = useForm({
    initialValues: {
      name: dashboard?.name ?? '',
      live: dashboard?.live ?? false,
      preset: dashboard?.question.preset ?? 'last30',
      compare: dashboard?.question.compare ?? 'previous',
    },
  })
  const { send, sending } = useSend(form)

  async function save({ name, live, preset, compare }: typeof form.values) {
    if (await send(() => onSave({ name, live, question: { preset, compare } }))) onClose()
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <form onSubmit={form.onSubmit(save)} noValidate>
        <Stack>
          <TextInput
            label={t('name')}
            placeholder={t('namePlaceholder')}
            maxLength={80}
            data-autofocus
            {...form.getInputProps('name')}
          />
          <SimpleGrid cols={2}>
            <Select
              label={t('preset')}
              data={PRESETS.map((value) => ({ value, label: presets(value) }))}
              {...form.getInputProps('preset')}
            />
            <Select
              label={t('compare')}
              data={COMPARISONS.map((value) => ({ value, label: compares(value) }))}
              {...form.getInputProps('compare')}
            />
          </SimpleGrid>
          <Checkbox
            label={t('live')}
            description={t('liveHint')}
            {...form.getInputProps('live', { type: 'checkbox' })}
          />
          <FormActions sending={sending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
