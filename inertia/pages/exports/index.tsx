import { usePage } from '@inertiajs/react'
import { Button } from '@mantine/core'
import { IconFileExport, IconPlus } from '@tabler/icons-react'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PageMeta } from '~/api/client'
import type { ExportedFile } from '~/api/delivery_types'
import { useChannel } from '~/api/live'
import { ExportRow } from '~/components/exports/export_row'
import { ReportPagesTabs } from '~/components/reports/report_pages_tabs'
import { Empty } from '~/components/ui/empty'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import { Pages } from '~/components/ui/pages'
import { RowList } from '~/components/ui/row_list'
import { useCan } from '~/hooks/use_can'
import type { InertiaProps } from '~/types'

const DatasetDialog = lazy(() => import('~/components/exports/dataset_dialog'))

type Props = InertiaProps<{ files: { rows: ExportedFile[]; meta: PageMeta } }>

export default function ExportsPage({ files: { rows, meta } }: Props) {
  const t = useTranslations('exports')
  const { me } = usePage<Props>().props
  const can = useCan()
  const [ordering, setOrdering] = useState<boolean>()
  const [live, setLive] = useState<Record<string, ExportedFile>>({})
  useChannel<ExportedFile>(`users/${me!.id}/exports`, (file) =>
    setLive((known) => ({ ...known, [file.id]: file }))
  )
  const order = can('reports.sales') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOrdering(true)}>
      {t('order')}
    </Button>
  )

  return (
    <>
      <ReportPagesTabs />
      <PageHeader title={t('title')} text={t('text')}>
        {rows.length > 0 && order}
      </PageHeader>
      {rows.length === 0 ? (
        <Empty icon={IconFileExport} title={t('empty.title')} text={t('empty.text')}>
          {order}
        </Empty>
      ) : (
        <RowList>
          {rows.map((file) => (
            <ExportRow key={file.id} file={newer(file, live[file.id])} />
          ))}
        </RowList>
      )}
      <Pages meta={meta} />
      <Later>
        {ordering !== undefined && (
          <DatasetDialog opened={ordering} onClose={() => setOrdering(false)} />
        )}
      </Later>
    </>
  )
}

/** What was heard before the page was fetched again is older than the page. */
function newer(file: ExportedFile, heard: ExportedFile | undefined) {
  const waiting = file.state === 'queued' || file.state === 'writing'
  return waiting && heard ? heard : file
}
