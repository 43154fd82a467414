import { router } from '@inertiajs/react'
import { SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { FormActions } from '~/components/forms/form_actions'
import { Dialog } from '~/components/ui/dialog'
import { PRESETS } from '~/hooks/periods'
import { useExportOrder } from './use_export_order'

const DATASETS = ['receipts', 'receipt-items'] as const
const FORMATS = ['xlsx', 'csv'] as const

/** Orders the receipts of a period, row by row. */
export default function DatasetDialog({ opened, onClose }: { opened: boolean; onClose(): void }) {
  const t = useTranslations('exports.dataset')
  const periods = useTranslations('shell.period')
  const { order, sending } = useExportOrder()
  const form = useForm({
    initialValues: { dataset: 'receipts', preset: 'month', format: 'xlsx' },
  })

  async function save({ preset, ...what }: typeof form.values) {
    if (!(await order({ ...what, parameters: { preset } }))) return
    onClose()
    router.reload()
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('title')}>
      <form onSubmit={form.onSubmit(save)} noValidate>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('text')}
          </Text>
          <Select
            label={t('what')}
            data={DATASETS.map((value) => ({ value, label: t(value) }))}
            allowDeselect={false}
            {...form.getInputProps('dataset')}
          />
          <Select
            label={periods('title')}
            data={PRESETS.map((value) => ({ value, label: periods(`presets.${value}`) }))}
            allowDeselect={false}
            {...form.getInputProps('preset')}
          />
          <SegmentedControl
            aria-label={t('format')}
            data={FORMATS.map((value) => ({ value, label: value.toUpperCase() }))}
            {...form.getInputProps('format')}
          />
          <FormActions sending={sending} submit={t('order')} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
