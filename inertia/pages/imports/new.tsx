import { Skeleton } from '@mantine/core'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { ImportTemplate, Places } from '~/api/types'
import { FileDrop } from '~/components/imports/file_drop'
import { useImportFile } from '~/components/imports/use_import_file'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import type { InertiaProps } from '~/types'

const ImportSetup = lazy(() => import('~/components/imports/import_setup'))

type Props = InertiaProps<{
  businesses: Places['businesses']
  venues: Places['venues']
  templates: ImportTemplate[]
}>

export default function NewImportPage({ businesses, venues, templates }: Props) {
  const t = useTranslations('imports')
  const chosen = useImportFile()

  return (
    <>
      <PageHeader title={t('title')} text={t('text')} />
      {chosen.file && chosen.preview ? (
        <Later fallback={<Skeleton height={320} />}>
          <ImportSetup
            file={chosen.file}
            preview={chosen.preview}
            reading={chosen.reading}
            places={{ businesses, venues }}
            templates={templates}
            onMap={chosen.remap}
            onAnother={chosen.forget}
          />
        </Later>
      ) : (
        <FileDrop reading={chosen.reading} onFile={chosen.choose} />
      )}
    </>
  )
}
