import { Button, Divider, Popover, Stack } from '@mantine/core'
import { IconCalendarRepeat, IconFrame } from '@tabler/icons-react'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import { parametersOf } from '~/components/exports/parameters_of'
import { useExportOrder } from '~/components/exports/use_export_order'
import { Later } from '~/components/ui/later'
import { useCan } from '~/hooks/use_can'
import { useView } from '~/hooks/use_view'
import { catalogue } from '~/i18n/catalogue'
import type { ExportMenuProps } from './export_menu'

const ScheduleDialog = lazy(async () => {
  await catalogue.need(['schedules'])
  return import('~/components/schedules/schedule_dialog')
})
const EmbedDialog = lazy(async () => {
  await catalogue.need(['embeds'])
  return import('~/components/embeds/embed_dialog')
})

/** With more rows a worker writes the file, and the reader goes on. */
const AT_ONCE = { xlsx: 5000, csv: 5000, pdf: 500 } as const
const FORMATS = ['xlsx', 'csv', 'pdf'] as const
const ITEM = { variant: 'subtle', color: 'gray', justify: 'flex-start' } as const

/** What the menu opens; it comes after the page. */
export default function ExportDropdown({
  group,
  id,
  title,
  rows = 0,
  onDone,
}: ExportMenuProps & { onDone(): void }) {
  const t = useTranslations('reports.export')
  const { query } = useView()
  const { order } = useExportOrder()
  const may = useCan()
  const [scheduling, setScheduling] = useState<boolean>()
  const [embedding, setEmbedding] = useState<boolean>()
  const reference = { report: `${group}/${id}`, parameters: parametersOf(query) }

  function address(format: string) {
    const asked = new URLSearchParams(query)
    asked.delete('page')
    asked.set('format', format)
    return `/api/v1/reports/${group}/${id}?${asked}`
  }

  function orderAs(format: string) {
    onDone()
    void order({ ...reference, format })
  }

  function schedule() {
    onDone()
    setScheduling(true)
  }

  function embed() {
    onDone()
    setEmbedding(true)
  }

  return (
    <>
      <Popover.Dropdown p={4} aria-label={t('title')}>
        <Stack gap={0}>
          {FORMATS.map((format) =>
            rows > AT_ONCE[format] ? (
              <Button key={format} {...ITEM} onClick={() => orderAs(format)}>
                {t(format)}
              </Button>
            ) : (
              <Button
                key={format}
                {...ITEM}
                component="a"
                href={address(format)}
                download
                onClick={onDone}
              >
                {t(format)}
              </Button>
            )
          )}
          <Divider my={4} />
          <Button
            {...ITEM}
            leftSection={<IconCalendarRepeat size={16} aria-hidden />}
            onClick={schedule}
          >
            {t('schedule')}
          </Button>
          {may('reports.embed') && (
            <Button
              {...ITEM}
              leftSection={<IconFrame size={16} aria-hidden />}
              onClick={embed}
            >
              {t('embed')}
            </Button>
          )}
        </Stack>
      </Popover.Dropdown>
      <Later>
        {embedding !== undefined && (
          <EmbedDialog
            subject={{ report: reference.report }}
            parameters={reference.parameters}
            title={title}
            opened={embedding}
            onClose={() => setEmbedding(false)}
          />
        )}
        {scheduling !== undefined && (
          <ScheduleDialog
            reference={reference}
            title={title}
            opened={scheduling}
            onClose={() => setScheduling(false)}
          />
        )}
      </Later>
    </>
  )
}
