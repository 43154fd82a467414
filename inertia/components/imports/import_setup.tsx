import { router } from '@inertiajs/react'
import { Alert, Button, Checkbox, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { Import, ImportMapping, ImportPreview, ImportTemplate, Places } from '~/api/types'
import { useSend } from '~/api/use_send'
import { ColumnMapping } from './column_mapping'
import { ImportOptions, type ImportValues, venuesToChoose } from './import_options'
import { mappingOf } from './mapping'
import { PreviewTable } from './preview_table'

interface Props {
  file: File
  preview: ImportPreview
  reading: boolean
  places: Places
  templates: ImportTemplate[]
  onMap(mapping: ImportMapping): void
  onAnother(): void
}

/** What was understood of a file, to be agreed with or put right; then it starts. */
export default function ImportSetup({
  file,
  preview,
  reading,
  places,
  templates,
  onMap,
  onAnother,
}: Props) {
  const t = useTranslations('imports')
  const form = useForm<ImportValues>({
    initialValues: {
      businessId: places.businesses[0]?.id ?? '',
      venueId: null,
      keep: false,
      saveAs: '',
    },
    validate: {
      venueId: (venueId, { businessId }) =>
        !venueId && venuesToChoose(places, businessId, preview).length > 0
          ? t('venueRequired')
          : null,
    },
  })
  const { send, sending } = useSend(form)

  function start({ businessId, venueId, keep, saveAs }: ImportValues) {
    return send(async () => {
      const body = new FormData()
      body.set('file', file)
      body.set('businessId', businessId)
      body.set('mapping', JSON.stringify(mappingOf(preview)))
      if (venueId) body.set('venueId', venueId)
      if (keep && saveAs) body.set('saveAs', saveAs)
      const { id } = await api<Import>('POST', '/api/v1/imports', body)
      router.visit(`/imports/${id}`)
    })
  }

  return (
    <form
      onSubmit={form.onSubmit(start, (errors) =>
        form.getInputNode(Object.keys(errors)[0])?.focus()
      )}
      noValidate
    >
      <Stack>
        <Paper>
          <Group justify="space-between">
            <Group gap="xs">
              <IconFileSpreadsheet size={22} stroke={1.5} aria-hidden />
              <Text fw={560}>{file.name}</Text>
            </Group>
            <Button size="xs" variant="default" onClick={onAnother}>
              {t('another')}
            </Button>
          </Group>
        </Paper>
        <ImportOptions
          form={form}
          preview={preview}
          places={places}
          templates={templates}
          onMap={onMap}
        />
        <Title order={2}>{t('mapping.title')}</Title>
        <ColumnMapping preview={preview} disabled={reading} onMap={onMap} />
        {!preview.complete && (
          <Alert color="amber" role="status">
            {t('incomplete')}
          </Alert>
        )}
        <Title order={2}>{t('preview.title')}</Title>
        <PreviewTable preview={preview} />
        <Group align="flex-end">
          <Checkbox
            label={t('saveAs')}
            description={t('saveAsHelp')}
            {...form.getInputProps('keep', { type: 'checkbox' })}
          />
          {form.values.keep && (
            <TextInput aria-label={t('saveAs')} {...form.getInputProps('saveAs')} data-autofocus />
          )}
        </Group>
        <Group>
          <Button type="submit" size="md" loading={sending} disabled={!preview.complete || reading}>
            {t('start')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
